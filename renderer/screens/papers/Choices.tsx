/** Which paper, about what, in which language and form. */
import { languages } from '../../../shared/language/language';
import { paperKinds } from '../../../shared/model/paperKind';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { paperForms } from '../../../shared/papers/form';
import { SelectField } from '../../components/SelectField';
import { useWords } from '../../state/language';
import { DayField } from '../../widgets/DayField';
import { type Chosen, hasSubjects, type PaperChoice, subjectsOf } from './orders';
import { SubjectChoice } from './SubjectChoice';

/** What the papers of a kind are about, one paper each. */
const subjectNames = {
  proposal: 'nouns.consortia',
  letter: 'nouns.firms',
  sheet: 'nouns.firms',
  minutes: 'nouns.meetings',
} as const;

interface ChoicesProps {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly choice: PaperChoice;
  readonly chosen: Chosen;
  readonly dueOn: string | undefined;
  readonly choose: (changed: Partial<PaperChoice>) => void;
  readonly setChosen: (chosen: Chosen) => void;
  readonly setDueOn: (day: string | undefined) => void;
}

export function Choices(props: ChoicesProps) {
  const { workspace, scenario, choice, chosen, dueOn, choose, setChosen, setDueOn } = props;
  const { t } = useWords();
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
      {hasSubjects(kind) && subjects.length > 0 && (
        <SubjectChoice
          key={kind}
          label={t(subjectNames[kind])}
          subjects={subjects}
          chosen={chosen}
          onChoose={setChosen}
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
