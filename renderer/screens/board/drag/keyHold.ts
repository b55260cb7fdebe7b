/** Moving cards by keyboard: M picks up, arrows choose the column, Enter drops, Escape lets go, C makes it a copy. */
import { type Sentence, sentence } from '../../../../shared/language/messages/sentence';
import { capabilityNames } from '../../../../shared/planning/explain/names';
import { announce } from '../../../state/announce';
import { currentJudgement, type Judgement } from '../../../state/judgement';
import { obstaclesOf } from '../read/effects';
import { type CardRef, type LaneKey, laneOfCard } from '../read/places';
import { nextTarget } from '../read/walk';
import { cardsWith, useBoard } from '../state/boardState';
import { drop } from '../state/drop';
import { type Held, holdAsCopy, holdOver, letGo, pickUp, useHeld } from '../state/held';
import { laneName, namesOf } from '../state/names';
import { useView } from '../state/view';
import { acrossOf } from './direction';

/** Takes up the chosen cards, or this one. */
export function pickUpByKey(card: CardRef): void {
  const judgement = currentJudgement();
  if (judgement === undefined) return;
  const cards = cardsWith(card);
  pickUp({ cards, by: 'keyboard', isCopy: false, over: laneOfCard(card) }, useView.getState().visible);
  announce(sentence('board.hold.picked', { firms: namesOf(judgement, cards) }));
}

function effectSentences(judgement: Judgement, lane: LaneKey): readonly Sentence[] {
  const place = laneName(judgement, lane);
  const preview = useHeld.getState().previews.get(lane);
  if (preview === undefined) return [sentence('board.hold.overHome', { place })];
  const { covered, uncovered, points } = preview;
  const { facts } = judgement.grouping;
  return [
    sentence('board.hold.over', { place, points: { signed: points } }),
    ...(covered.length > 0 ? [sentence('board.hold.covers', { capabilities: capabilityNames(facts, covered) })] : []),
    ...(uncovered.length > 0
      ? [sentence('board.hold.uncovers', { capabilities: capabilityNames(facts, uncovered) })]
      : []),
    ...obstaclesOf(preview, judgement.grouping).map((finding) => finding.sentence),
  ];
}

function chooseColumn(lane: LaneKey): void {
  const judgement = currentJudgement();
  holdOver(lane);
  useBoard.setState(({ focusCount }) => ({ focusCount: focusCount + 1 }));
  if (judgement !== undefined) announce(...effectSentences(judgement, lane));
}

function dropHere(held: Held): void {
  const target = useView.getState().lanes.find(({ key }) => key === held.over);
  letGo();
  if (target?.kind === 'column') void drop(held.cards, target.consortiumId, held.isCopy);
  else if (target?.kind === 'pool') void drop(held.cards, undefined, held.isCopy);
}

function toggleCopy(held: Held): void {
  holdAsCopy(!held.isCopy, useView.getState().visible);
  announce(sentence(held.isCopy ? 'board.hold.asMove' : 'board.hold.asCopy'));
}

/** While cards are held by keyboard every key is for them. @returns whether the key was taken */
export function chooseColumnByKey(event: KeyboardEvent, board: HTMLElement): boolean {
  const { held } = useHeld.getState();
  if (held?.by !== 'keyboard') return false;
  const across = acrossOf(event.key, board);
  if (across !== undefined) {
    chooseColumn(nextTarget(useView.getState().lanes, held.over ?? 'pool', across));
  } else if (event.key === 'Enter' || event.code === 'KeyM') dropHere(held);
  else if (event.key === 'Escape') {
    letGo();
    announce(sentence('board.hold.left'));
  } else if (event.code === 'KeyC' && !event.ctrlKey && !event.metaKey) toggleCopy(held);
  else return event.key !== 'Tab';
  return true;
}
