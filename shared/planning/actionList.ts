/** Who does what by when, across all meetings: overdue first, then by due date, what is settled last. */
import type { Action, Decision, Meeting } from '../model/meeting';
import type { Workspace } from '../model/workspace';

export interface ListedAction {
  readonly meeting: Meeting;
  readonly decision: Decision;
  readonly action: Action;
  readonly isLate: boolean;
}

/** Is the action open although its day is past? */
export function isActionLate({ status, dueOn }: Action, today: string): boolean {
  return status === 'open' && dueOn !== undefined && dueOn < today;
}

const endOfTime = '9999-12-31';

function rankOf({ action, isLate }: ListedAction): number {
  if (isLate) return 0;
  return action.status === 'open' ? 1 : 2;
}

/** Every action of every meeting in the order in which it presses; one without a date comes after those with one. */
export function actionList({ meetings }: Pick<Workspace, 'meetings'>, today: string): readonly ListedAction[] {
  const dueOf = ({ action }: ListedAction) => action.dueOn ?? endOfTime;
  return meetings
    .flatMap((meeting) =>
      meeting.decisions.flatMap((decision) =>
        decision.actions.map((action) => ({ meeting, decision, action, isLate: isActionLate(action, today) })),
      ),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
}
