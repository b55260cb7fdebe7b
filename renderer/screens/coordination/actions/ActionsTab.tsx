/** All actions of all meetings, overdue first, with filters; the status is changed in place. */
import { CircleAlert, ListTodo } from 'lucide-react';
import { useState } from 'react';
import { formatShortDate } from '../../../../shared/language/jalali';
import { actionStatuses } from '../../../../shared/model/meeting';
import type { Workspace } from '../../../../shared/model/workspace';
import { actionList, type ListedAction } from '../../../../shared/planning/actionList';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { LinkButton } from '../../../components/LinkButton';
import { PlainTable } from '../../../components/PlainTable';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { todayIso } from '../../../state/today';
import forms from '../../../widgets/forms.module.css';
import styles from '../CoordinationScreen.module.css';
import own from '../meetings/meetings.module.css';
import { show } from '../state/view';
import { ActionStatusField } from './ActionStatusField';

const all = 'all';
const statusFilters = [all, 'late', ...actionStatuses] as const;
type StatusFilter = (typeof statusFilters)[number];

function isShown({ action, isLate }: ListedAction, status: StatusFilter, owner: string): boolean {
  const fits = status === all || (status === 'late' ? isLate : action.status === status);
  return fits && (owner === all || action.owner === owner);
}

function Row({ listed: { meeting, decision, action, isLate } }: { readonly listed: ListedAction }) {
  const { t, text, language } = useWords();
  return (
    <tr data-action={action.id}>
      <th scope="row">{text(action.text)}</th>
      <td>{action.owner}</td>
      <td>
        <span className={isLate ? own.late : undefined}>
          {isLate && <CircleAlert size={14} aria-label={t('meetings.late')} />}
          {action.dueOn === undefined ? t('meetings.noDue') : formatShortDate(action.dueOn, language)}
        </span>
      </td>
      <td>
        <ActionStatusField meetingId={meeting.id} decisionId={decision.id} action={action} isLabelHidden />
      </td>
      <td>
        <LinkButton
          onPress={() => show({ tab: 'meetings', meetingId: meeting.id })}
          label={t('meetings.openMeeting', { meeting: meeting.title })}
        >
          {text(meeting.title)}
        </LinkButton>
      </td>
    </tr>
  );
}

export function ActionsTab({ workspace }: { readonly workspace: Workspace }) {
  const { t } = useWords();
  const [status, setStatus] = useState<StatusFilter>(all);
  const [owner, setOwner] = useState<string>(all);
  const listed = actionList(workspace, todayIso());
  const owners = [...new Set(listed.map(({ action }) => action.owner))];
  const shown = listed.filter((one) => isShown(one, status, owner));
  if (listed.length === 0) {
    return (
      <EmptyState
        icon={<ListTodo size={36} aria-hidden />}
        title={t('meetings.noActions')}
        text={t('meetings.noActionsText')}
        action={
          <Button variant="primary" onPress={() => show({ tab: 'meetings' })}>
            {t('shell.goTo.meetings')}
          </Button>
        }
      />
    );
  }
  const nameOf = (id: StatusFilter) =>
    id === all ? t('common.all') : id === 'late' ? t('meetings.late') : t(`nouns.actionStatus.${id}`);
  return (
    <div className={styles.stack}>
      <div className={styles.tools}>
        <SelectField
          label={t('meetings.filter.status')}
          value={status}
          options={statusFilters.map((id) => ({ id, label: nameOf(id) }))}
          onChange={setStatus}
        />
        <SelectField
          label={t('meetings.filter.owner')}
          value={owners.includes(owner) ? owner : all}
          options={[{ id: all, label: t('common.all') }, ...owners.map((id) => ({ id, label: id }))]}
          onChange={setOwner}
        />
      </div>
      {shown.length === 0 ? (
        <p className={forms.quiet}>{t('meetings.noneFound')}</p>
      ) : (
        <PlainTable
          heads={[
            t('meetings.action'),
            t('meetings.owner'),
            t('meetings.due'),
            t('meetings.status'),
            t('nouns.meeting'),
          ]}
        >
          {shown.map((one) => (
            <Row key={`${one.meeting.id} ${one.decision.id} ${one.action.id}`} listed={one} />
          ))}
        </PlainTable>
      )}
    </div>
  );
}
