/** Where the person is and what is chosen: it lives as long as the window and is never part of the document. */
import { create } from 'zustand';
import type { AreaId, ConsortiumId, FirmId, NeedId, ScenarioId } from '../../shared/ids';

export const screenIds = [
  'overview',
  'needs',
  'firms',
  'quality',
  'board',
  'coverage',
  'scenarios',
  'reviews',
  'coordination',
  'papers',
  'settings',
  'importing',
] as const;
export type ScreenId = (typeof screenIds)[number];

/** The pages of a firm's record. */
export const firmPages = ['facts', 'capabilities', 'ties', 'consortia', 'answers', 'talents', 'concerns'] as const;
export type FirmPage = (typeof firmPages)[number];

/** Where in the inspector to look. */
export interface Spot {
  /** The part of the form to bring into view. */
  readonly part?: string;
  /** Write there at once. */
  readonly takesFocus?: boolean;
}

/** What the inspector shows. */
export type Selection = Spot &
  (
    | { readonly kind: 'firm'; readonly id: FirmId; readonly consortiumId?: ConsortiumId; readonly page?: FirmPage }
    | { readonly kind: 'need'; readonly id: NeedId }
    | { readonly kind: 'area'; readonly id: AreaId }
    | { readonly kind: 'consortium'; readonly id: ConsortiumId }
  );

interface Session {
  readonly screen: ScreenId;
  /** Undefined: the first scenario of the workspace. */
  readonly scenarioId: ScenarioId | undefined;
  readonly selection: Selection | undefined;
  readonly isPaletteOpen: boolean;
}

export const useSession = create<Session>(() => ({
  screen: 'overview',
  scenarioId: undefined,
  selection: undefined,
  isPaletteOpen: false,
}));

/** Asked before the present screen is left; it goes on by calling `leave`, now or when the person has agreed. */
type Guard = (leave: () => void) => void;
let guard: Guard | undefined;

/** Guards the present screen. @returns how to stop guarding it */
export function guardLeaving(asked: Guard): () => void {
  guard = asked;
  return () => {
    if (guard === asked) guard = undefined;
  };
}

/** Goes to a screen, and shows something in the inspector if given. */
export function goTo(screen: ScreenId, selection?: Selection): void {
  const go = () => useSession.setState(selection === undefined ? { screen } : { screen, selection });
  if (guard === undefined || screen === useSession.getState().screen) go();
  else guard(go);
}

/** Shows something in the inspector, or closes it. */
export function select(selection: Selection | undefined): void {
  useSession.setState({ selection });
}

/** Works on another scenario. */
export function chooseScenario(scenarioId: ScenarioId): void {
  useSession.setState({ scenarioId });
}

/** Opens or closes the palette. */
export function showPalette(isPaletteOpen: boolean): void {
  useSession.setState({ isPaletteOpen });
}

/** Forgets what belonged to the file that was open. */
export function resetSession(): void {
  useSession.setState({ scenarioId: undefined, selection: undefined, isPaletteOpen: false });
}
