/** Dropping cards: one command, one undo step. A rule that breaks becomes a notice with its sentence and «برگردان». */
import type { ConsortiumId } from '../../../../shared/ids';
import { both } from '../../../../shared/language/messages/say';
import { type Sentence, sentence } from '../../../../shared/language/messages/sentence';
import { previewMoves } from '../../../../shared/planning/preview';
import type { Finding } from '../../../../shared/rules/rule';
import { announce } from '../../../state/announce';
import { useDocument } from '../../../state/document';
import { execute, undo } from '../../../state/execute';
import { currentJudgement, type Judgement } from '../../../state/judgement';
import { notify } from '../../../state/notices';
import { obstaclesOf } from '../read/effects';
import { type CardRef, columnKey, movesTo, poolKey } from '../read/places';
import { chooseCards, focusOn } from './boardState';
import { useLastBroken } from './lastBroken';
import { namesOf } from './names';

/** Takes the last step back, unless something else was done since. */
function undoIfLast(revision: number | undefined): void {
  if (useDocument.getState().open?.revision === revision) void undo();
  else notify('refused', both(sentence('board.done.tooLate')));
}

/** Tells which rules a change has broken, and offers to take it back. */
export function notifyBroken(broken: readonly Finding[]): void {
  if (broken.length === 0) return;
  const sentences = broken.map((finding) => both(finding.sentence));
  const join = (language: 'fa' | 'en') => sentences.map((one) => one[language]).join(' ');
  const revision = useDocument.getState().open?.revision;
  useLastBroken.setState({ revision, findings: broken });
  notify('finding', { fa: join('fa'), en: join('en') }, [
    { label: both(sentence('common.undo')), run: () => undoIfLast(revision) },
  ]);
}

function placeOf({ scenario }: Judgement, id: ConsortiumId) {
  return scenario.consortia.find((one) => one.id === id)?.name ?? { fa: id };
}

function said(judgement: Judgement, cards: readonly CardRef[], target: ConsortiumId | undefined): Sentence {
  const firms = namesOf(judgement, cards);
  return target === undefined
    ? sentence('board.hold.returned', { firms })
    : sentence('board.hold.dropped', { firms, place: placeOf(judgement, target) });
}

/**
 * Moves or copies cards to a consortium, or back to the pool; the keyboard focus stays where it is.
 * @returns whether it was done; a refusal has been shown
 */
export async function carryOut(
  cards: readonly CardRef[],
  target: ConsortiumId | undefined,
  isCopy: boolean,
): Promise<boolean> {
  const judgement = currentJudgement();
  const moves = movesTo(cards, target, isCopy);
  if (judgement === undefined || moves.length === 0) return false;
  const broken = obstaclesOf(previewMoves(judgement.grouping, moves), judgement.grouping);
  if (!(await execute({ kind: 'member.move', scenarioId: judgement.scenario.id, moves }))) return false;
  chooseCards([]);
  announce(said(judgement, cards, target), ...broken.map((finding) => finding.sentence));
  notifyBroken(broken);
  return true;
}

/** Drops held cards; the keyboard focus goes with the first of them. */
export async function drop(
  cards: readonly CardRef[],
  target: ConsortiumId | undefined,
  isCopy: boolean,
): Promise<void> {
  const [first] = cards;
  if (!(await carryOut(cards, target, isCopy)) || first === undefined) return;
  focusOn({ lane: target === undefined ? poolKey : columnKey(target), firmId: first.firmId });
}
