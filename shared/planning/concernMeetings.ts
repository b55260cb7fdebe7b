/** Which meetings dealt with a concern, and what they settled about it. */
import type { Concern } from '../model/concern';
import type { Decision, Meeting } from '../model/meeting';

export interface MeetingOnConcern {
  readonly meeting: Meeting;
  readonly decision: Decision;
}

/** Decisions about the concern, the latest meeting first. */
export function meetingsOnConcern(meetings: readonly Meeting[], concernId: Concern['id']): readonly MeetingOnConcern[] {
  return meetings
    .flatMap((meeting) =>
      meeting.decisions
        .filter(({ concernIds }) => concernIds.includes(concernId))
        .map((decision) => ({ meeting, decision })),
    )
    .toSorted((a, b) => Date.parse(b.meeting.heldAt) - Date.parse(a.meeting.heldAt));
}
