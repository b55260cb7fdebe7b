/** Cards that are held over the board, by pointer or keyboard, and what dropping them would do in every lane. Nothing of it touches the document. */
import { create } from 'zustand';
import type { ConsortiumId } from '../../../../shared/ids';
import { type Preview, previewMoves } from '../../../../shared/planning/preview';
import { currentJudgement, type Judgement } from '../../../state/judgement';
import { inSlices } from '../../../state/slices';
import { bestLanes } from '../read/effects';
import { type CardRef, columnKey, type LaneKey, movesTo, poolKey } from '../read/places';

export interface Held {
  readonly cards: readonly CardRef[];
  readonly by: 'pointer' | 'keyboard';
  readonly isCopy: boolean;
  readonly over: LaneKey | undefined;
}

interface HeldState {
  readonly held: Held | undefined;
  /** What dropping would do, by lane; lanes are added as they are computed, those on screen first. */
  readonly previews: ReadonlyMap<LaneKey, Preview>;
  readonly best: ReadonlySet<LaneKey>;
}

const nothing: HeldState = { held: undefined, previews: new Map(), best: new Set() };

export const useHeld = create<HeldState>(() => nothing);

let stopComputing = () => {};

interface Target {
  readonly key: LaneKey;
  readonly id: ConsortiumId | undefined;
}

function targetsOf({ scenario }: Judgement, first: readonly LaneKey[]): readonly Target[] {
  const all: Target[] = [
    { key: poolKey, id: undefined },
    ...scenario.consortia.map(({ id }) => ({ key: columnKey(id), id })),
  ];
  const soon = new Set(first);
  return [...all.filter(({ key }) => soon.has(key)), ...all.filter(({ key }) => !soon.has(key))];
}

/** Computes every lane's preview, those on screen first, without holding up the screen. */
function computePreviews(judgement: Judgement, held: Held, visible: readonly LaneKey[]): void {
  stopComputing();
  const previews = new Map<LaneKey, Preview>();
  const order = [poolKey, ...judgement.scenario.consortia.map(({ id }) => columnKey(id))];
  const publish = () => {
    const copy = new Map(previews);
    useHeld.setState({ previews: copy, best: bestLanes(copy, order, judgement.grouping) });
  };
  stopComputing = inSlices(
    targetsOf(judgement, visible),
    ({ key, id }) => {
      const moves = movesTo(held.cards, id, held.isCopy);
      if (moves.length > 0) previews.set(key, previewMoves(judgement.grouping, moves));
    },
    publish,
  );
}

/** Takes up cards. @param visible lanes on screen: their previews are there at once */
export function pickUp(held: Held, visible: readonly LaneKey[]): void {
  const judgement = currentJudgement();
  if (judgement === undefined || held.cards.length === 0) return;
  useHeld.setState({ ...nothing, held });
  computePreviews(judgement, held, visible);
}

export function holdOver(over: LaneKey | undefined): void {
  const { held } = useHeld.getState();
  if (held !== undefined && held.over !== over) useHeld.setState({ held: { ...held, over } });
}

/** Copying or moving: the previews are computed anew. */
export function holdAsCopy(isCopy: boolean, visible: readonly LaneKey[]): void {
  const { held } = useHeld.getState();
  const judgement = currentJudgement();
  if (held === undefined || judgement === undefined || held.isCopy === isCopy) return;
  const changed = { ...held, isCopy };
  useHeld.setState({ held: changed });
  computePreviews(judgement, changed, visible);
}

/** Lets go without doing anything. */
export function letGo(): void {
  stopComputing();
  useHeld.setState(nothing);
}
