/** One action more under a decision: what is to be done and who does it. */
import { bodiesOf, type Decision } from '../../../../shared/model/meeting';
import { likelyOwner } from '../../../../shared/planning/likelyOwner';
import { useWords } from '../../../state/language';
import { AddByText } from '../../../widgets/AddByText';
import { given } from '../../../widgets/optional';
import { changeMeeting } from '../../../widgets/saving';
import { newAction } from '../state/newNames';
import type { DecisionProps } from './DecisionFields';

export function NewAction({ workspace, meeting, decision }: DecisionProps) {
  const { t } = useWords();
  const add = ({ text, owner }: Readonly<Record<'text' | 'owner', string>>) =>
    changeMeeting(meeting.id, (now) => {
      const action = newAction(now, { text: { fa: text }, owner });
      const withAction = (one: Decision) => ({ ...one, actions: [...one.actions, action] });
      return { ...now, decisions: now.decisions.map((one) => (one.id === decision.id ? withAction(one) : one)) };
    });
  return (
    <AddByText
      id={`meeting.${meeting.id}.${decision.id}.action.new`}
      fields={[
        { key: 'text', label: t('forms.inPersian', { field: t('meetings.newAction') }), dir: 'rtl' },
        {
          key: 'owner',
          label: t('meetings.newOwner'),
          suggestions: bodiesOf(meeting),
          ...given({ start: likelyOwner(workspace, meeting, decision) }),
        },
      ]}
      addLabel={t('meetings.addAction')}
      add={add}
    />
  );
}
