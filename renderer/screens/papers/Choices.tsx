/** Which paper, about what, in which language and form. */
import { languages } from '../../../shared/language/language';
import { paperKinds } from '../../../shared/model/paperKind';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { paperForms } from '../../../shared/papers/form';
import { SelectField } from '../../components/SelectField';
import { useWords } from '../../state/language';
import { DayField } from '../../widgets/DayField';
import { everyOne, hasSubjects, type PaperChoice, subjectsOf } from './orders';

/** What the papers of a kind are about, one each. */
const subjectNames = {
  proposal: 'nouns.consortium',
  letter: 'nouns.firm',
  sheet: 'nouns.firm',
  minutes: 'nouns.meeting',
} as const;

interface ChoicesProps {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly choice: PaperChoice;
  readonly subjectId: string;
  readonly dueOn: string | undefined;
  readonly choose: (changed: Partial<PaperChoice>) => void;
  readonly setSubject: (id: string) => void;
  readonly setDueOn: (day: string | undefined) => void;
}

export function Choices(props: ChoicesProps) {
  const { workspace, scenario, choice, subjectId, dueOn, choose, setSubject, setDueOn } = props;
  const { t, text } = useWords();
  const { kind, language, form } = choice;
  const subjects = subjectsOf(kind, workspace, scenario);
  return (
    <>
      <SelectField
        label={t('documents.kind')}
        value={kind}
        options={paperKinds.map((id) => ({
          id,
          label: t(`documents.kind.${id}`),
          description: t(`documents.about.${id}`),
        }))}
        onChange={(chosen) => choose({ kind: chosen })}
      />
      {hasSubjects(kind) && (
        <SelectField
          label={t(subjectNames[kind])}
          value={subjectId}
          options={[
            { id: everyOne, label: t('documents.all', { count: subjects.length }) },
            ...subjects.map(({ id, name }) => ({ id, label: text(name) })),
          ]}
          onChange={setSubject}
        />
      )}
      {kind === 'letter' && (
        <DayField label={t('documents.dueOn')} hint={t('documents.dueOnHint')} value={dueOn} onChange={setDueOn} />
      )}
      <SelectField
        label={t('board.export.language')}
        value={language}
        options={languages.map((id) => ({ id, label: t(id === 'fa' ? 'common.persian' : 'common.english') }))}
        onChange={(chosen) => choose({ language: chosen })}
      />
      <SelectField
        label={t('documents.form')}
        value={form}
        options={paperForms.map((id) => ({ id, label: t(`papers.form.${id}`) }))}
        onChange={(chosen) => choose({ form: chosen })}
      />
    </>
  );
}
