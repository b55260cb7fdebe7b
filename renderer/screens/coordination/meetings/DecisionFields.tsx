/** What the meeting settled: each decision with what it is about, who did not agree, and who does what by when. */
import { Trash2 } from 'lucide-react';
import { limits } from '../../../../shared/model/limits';
import type { Decision } from '../../../../shared/model/meeting';
import { IconButton } from '../../../components/IconButton';
import { Section } from '../../../components/Section';
import { useScenario } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { AddWords } from '../../../widgets/AddWords';
import { EditWords } from '../../../widgets/EditWords';
import forms from '../../../widgets/forms.module.css';
import { PickMany } from '../../../widgets/PickMany';
import { changeMeeting } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';
import { changeDecision } from '../state/changeDecision';
import { newDecision } from '../state/newNames';
import { ActionFields } from './ActionFields';
import type { MeetingProps } from './MeetingForm';

export interface DecisionProps extends MeetingProps {
  readonly decision: Decision;
  readonly number: number;
}

function About({ workspace, meeting, decision }: DecisionProps) {
  const { t, text } = useWords();
  const scenario = useScenario();
  const all = workspace.scenarios.flatMap(({ consortia }) => consortia);
  const linked = all.filter(({ id }) => decision.consortiumIds.includes(id));
  const offered = new Map([...linked, ...(scenario?.consortia ?? [])].map(({ id, name }) => [id, text(name)]));
  const concerns = workspace.concerns.map((concern) => ({
    id: concern.id,
    label: `${t(`nouns.topic.${concern.topic}`)}: ${text(concern.text)}`,
  }));
  return (
    <>
      <PickMany
        label={t('meetings.consortia')}
        addLabel={t('common.add')}
        options={[...offered].map(([id, label]) => ({ id, label }))}
        value={decision.consortiumIds}
        onChange={(consortiumIds) => void changeDecision(meeting.id, decision.id, (now) => ({ ...now, consortiumIds }))}
      />
      <PickMany
        label={t('meetings.concerns')}
        addLabel={t('common.add')}
        options={concerns}
        value={decision.concernIds}
        onChange={(concernIds) => void changeDecision(meeting.id, decision.id, (now) => ({ ...now, concernIds }))}
      />
    </>
  );
}

function DecisionItem(props: DecisionProps) {
  const { t } = useWords();
  const { meeting, decision, number } = props;
  const id = `meeting.${meeting.id}.${decision.id}`;
  const remove = () =>
    void changeMeeting(meeting.id, (now) => ({
      ...now,
      decisions: now.decisions.filter((one) => one.id !== decision.id),
    }));
  return (
    <li className={forms.item}>
      <div className={forms.itemHead}>
        {t('meetings.decisionNumber', { number })}
        <IconButton
          label={t('meetings.removeDecision', { number })}
          icon={<Trash2 size={15} aria-hidden />}
          onPress={remove}
        />
      </div>
      <EditWords
        id={`${id}.text`}
        label={t('meetings.decision')}
        value={decision.text}
        rows={2}
        max={limits.longText}
        save={(text = { fa: '' }, gesture) =>
          void changeDecision(meeting.id, decision.id, (now) => ({ ...now, text }), gesture)
        }
      />
      <About {...props} />
      <EditWords
        id={`${id}.dissent`}
        label={t('meetings.dissent')}
        value={decision.dissent}
        isOptional
        max={limits.longText}
        save={(dissent, gesture) =>
          void changeDecision(meeting.id, decision.id, (now) => withField(now, 'dissent', dissent), gesture)
        }
      />
      <ActionFields {...props} />
    </li>
  );
}

export function DecisionFields({ workspace, meeting }: MeetingProps) {
  const { t } = useWords();
  return (
    <Section title={t('meetings.decisions')} count={meeting.decisions.length}>
      <ul className={forms.stack}>
        {meeting.decisions.map((decision, index) => (
          <DecisionItem
            key={decision.id}
            workspace={workspace}
            meeting={meeting}
            decision={decision}
            number={index + 1}
          />
        ))}
      </ul>
      <AddWords
        id={`meeting.${meeting.id}.decision.new`}
        label={t('meetings.newDecision')}
        addLabel={t('meetings.addDecision')}
        max={limits.longText}
        add={(text) =>
          changeMeeting(meeting.id, (now) => ({ ...now, decisions: [...now.decisions, newDecision(now, text)] }))
        }
      />
    </Section>
  );
}
