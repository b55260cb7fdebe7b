/** Names of firms and places as parameters of sentences. */
import type { Param } from '../../../../shared/language/messages/sentence';
import { sentence } from '../../../../shared/language/messages/sentence';
import type { Text } from '../../../../shared/model/text';
import type { Judgement } from '../../../state/judgement';
import type { CardRef, LaneKey } from '../read/places';
import { readingsOf } from '../read/readings';

/** More names than this are counted instead. */
const namedAtMost = 3;

/** The firms of some cards: by name when few, else as a number. */
export function namesOf({ grouping }: Judgement, cards: readonly CardRef[]): Param {
  if (cards.length > namedAtMost) return sentence('board.hold.many', { count: cards.length });
  return cards.map(({ firmId }): Text => grouping.facts.firms.get(firmId)?.name ?? { fa: firmId });
}

/** The name of a lane that cards can be dropped on. */
export function laneName(judgement: Judgement, lane: LaneKey): Param {
  for (const { consortium } of readingsOf(judgement).groups.values()) {
    if (lane === `column ${consortium.id}`) return consortium.name;
  }
  return sentence('board.pool');
}
