/** What is looked at on the screen of coordination; it lives as long as the window. */
import { create } from 'zustand';
import type { ConsortiumId } from '../../../../shared/ids';
import { goTo } from '../../../state/session';

export const coordinationTabs = ['meetings', 'actions', 'concerns', 'phases', 'abroad', 'talents'] as const;
export type CoordinationTab = (typeof coordinationTabs)[number];

export const scales = ['year', 'season', 'month'] as const;
export type Scale = (typeof scales)[number];

interface CoordinationView {
  readonly tab: CoordinationTab;
  /** Undefined: all consortia. May be gone by now. */
  readonly consortiumId: ConsortiumId | undefined;
  readonly scale: Scale;
  readonly meetingId: string | undefined;
}

export const useCoordinationView = create<CoordinationView>(() => ({
  tab: 'meetings',
  consortiumId: undefined,
  scale: 'season',
  meetingId: undefined,
}));

/** Changes something of the view. */
export function show(change: Partial<CoordinationView>): void {
  useCoordinationView.setState(change);
}

/** Goes to a part of coordination. */
export function openCoordination(tab: CoordinationTab): void {
  show({ tab });
  goTo('coordination');
}
