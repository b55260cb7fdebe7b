/** How far an action is, changed where it stands. */
import { type Action, actionStatuses } from '../../../../shared/model/meeting';
import { SelectField } from '../../../components/SelectField';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import { given } from '../../../widgets/optional';

interface ActionStatusFieldProps {
  readonly meetingId: string;
  readonly decisionId: string;
  readonly action: Action;
  /** In a table the column says what it is; the label then names the action. */
  readonly isLabelHidden?: boolean;
}

export function ActionStatusField({ meetingId, decisionId, action, isLabelHidden }: ActionStatusFieldProps) {
  const { t } = useWords();
  const place = { meetingId, decisionId, actionId: action.id };
  return (
    <SelectField
      label={isLabelHidden ? t('meetings.statusOf', { action: action.text }) : t('meetings.status')}
      value={action.status}
      options={actionStatuses.map((id) => ({ id, label: t(`nouns.actionStatus.${id}`) }))}
      onChange={(status) => void execute({ kind: 'action.changeStatus', ...place, status })}
      {...given({ isLabelHidden })}
    />
  );
}
