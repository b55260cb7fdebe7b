/** Phases, meetings and concerns to test commands of coordination with. */
import type { Workspace } from '../../shared/model/workspace';
import { after, consortiumIn, linkedTown, town } from './commanding';
import { tinyWorkspace } from './tinyCity';

export const bareTown = tinyWorkspace(town);
export const inK = { scenarioId: 's', consortiumId: 'k' };
export const planCall = {
  kind: 'phase.plan',
  scenarioId: 's',
  consortiumIds: ['k'],
  template: 'ordinary',
  start: '2026-12-01',
};
/** The first consortium with its six phases. */
export const plannedTown = after(bareTown, planCall);
export const phasesOf = (workspace: Workspace) => consortiumIn(workspace, 'k').phases;

export const linked = linkedTown();
export const secondMeeting = {
  id: 'm2',
  title: { fa: 'نشست دوم', en: 'Second meeting' },
  heldAt: '2026-12-01T06:30:00Z',
  attendees: [{ name: 'مینا', body: 'دبیرخانه', present: true }],
  agenda: [{ fa: 'شکاف‌ها' }],
  decisions: [
    {
      id: 'd1',
      text: { fa: 'مصوبه' },
      consortiumIds: ['k'],
      concernIds: ['q1'],
      dissent: { fa: 'نمایندهٔ شرکت الف موافق نبود' },
      actions: [{ id: 'a1', text: { fa: 'گزارش' }, owner: 'دبیرخانه', dueOn: '2026-12-20', status: 'open' }],
    },
  ],
  signedBy: ['مینا'],
};
/** The linked town after its second meeting. */
export const heldTown = after(linked, { kind: 'meeting.save', meeting: secondMeeting });
