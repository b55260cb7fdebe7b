/** Saving a meeting with one decision changed. */
import type { Decision, Meeting } from '../../../../shared/model/meeting';
import { changeMeeting } from '../../../widgets/saving';

/** Saves a decision after a change, told the meeting as it is by then. @returns false when it was refused */
export function changeDecision(
  meetingId: Meeting['id'],
  decisionId: Decision['id'],
  by: (decision: Decision, meeting: Meeting) => Decision,
  gesture?: string,
): Promise<boolean> {
  return changeMeeting(
    meetingId,
    (now) => ({ ...now, decisions: now.decisions.map((one) => (one.id === decisionId ? by(one, now) : one)) }),
    gesture,
  );
}
