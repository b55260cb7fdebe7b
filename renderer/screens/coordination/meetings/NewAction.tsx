/** One action more under a decision: what is to be done and who does it. */
import { bodiesOf } from '../../../../shared/model/meeting';
import { likelyOwner } from '../../../../shared/planning/likelyOwner';
import { useWords } from '../../../state/language';
import { AddByText } from '../../../widgets/AddByText';
import { given } from '../../../widgets/optional';
import { changeDecision } from '../state/changeDecision';
import { newAction } from '../state/newNames';
import type { DecisionProps } from './DecisionFields';

export function NewAction({ workspace, meeting, decision }: DecisionProps) {
  const { t } = useWords();
  const add = ({ text, owner }: Readonly<Record<'text' | 'owner', string>>) =>
    changeDecision(meeting.id, decision.id, (now, among) => ({
      ...now,
      actions: [...now.actions, newAction(among, { text: { fa: text }, owner })],
    }));
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
