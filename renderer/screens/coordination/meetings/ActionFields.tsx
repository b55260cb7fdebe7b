/** Who does what by when, under one decision. */
import { X } from 'lucide-react';
import type { Action } from '../../../../shared/model/meeting';
import { IconButton } from '../../../components/IconButton';
import { useWords } from '../../../state/language';
import { DayField } from '../../../widgets/DayField';
import { EditText } from '../../../widgets/EditText';
import { EditWords } from '../../../widgets/EditWords';
import forms from '../../../widgets/forms.module.css';
import { requiredText } from '../../../widgets/reading';
import { withField } from '../../../widgets/withField';
import { ActionStatusField } from '../actions/ActionStatusField';
import { changeDecision } from '../state/changeDecision';
import type { DecisionProps } from './DecisionFields';
import own from './meetings.module.css';
import { NewAction } from './NewAction';

export function ActionFields(props: DecisionProps) {
  const { meeting, decision } = props;
  const { t } = useWords();
  const save = (change: (now: readonly Action[]) => readonly Action[], gesture?: string) =>
    changeDecision(meeting.id, decision.id, (now) => ({ ...now, actions: change(now.actions) }), gesture);
  const rewrite = (action: Action, by: (one: Action) => Action, gesture?: string) =>
    void save((now) => now.map((one) => (one.id === action.id ? by(one) : one)), gesture);
  return (
    <div className={forms.stack}>
      {decision.actions.map((action) => {
        const id = `meeting.${meeting.id}.${decision.id}.${action.id}`;
        return (
          <div key={action.id} className={own.actionRow}>
            <EditWords
              id={`${id}.text`}
              label={t('meetings.action')}
              value={action.text}
              save={(text = { fa: '' }, gesture) => rewrite(action, (now) => ({ ...now, text }), gesture)}
            />
            <EditText
              id={`${id}.owner`}
              label={t('meetings.owner')}
              value={action.owner}
              format={requiredText()}
              save={(value, gesture) => rewrite(action, (now) => ({ ...now, owner: value }), gesture)}
            />
            <DayField
              label={t('meetings.due')}
              value={action.dueOn}
              onChange={(dueOn) => rewrite(action, (now) => withField(now, 'dueOn', dueOn))}
            />
            <div className={own.actionEnd}>
              <ActionStatusField meetingId={meeting.id} decisionId={decision.id} action={action} />
              <IconButton
                label={t('meetings.removeAction', { action: action.text })}
                icon={<X size={15} aria-hidden />}
                onPress={() => void save((now) => now.filter((one) => one.id !== action.id))}
              />
            </div>
          </div>
        );
      })}
      <NewAction {...props} />
    </div>
  );
}
