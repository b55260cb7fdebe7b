/** Cells that hold one of the fixed values of the document, in the words that the app itself writes, in either language. */
import type { MessageKey } from '../../language/messages/catalogue';
import { both } from '../../language/messages/say';
import { legalForms, phaseKinds, phaseStatuses, roles } from '../../model/consortium';
import type { firmSizes } from '../../model/firm';
import { needStatuses } from '../../model/need';
import { efforts } from '../../model/policy';
import { scenarioStatuses } from '../../model/scenario';
import type { Cell } from '../table';
import { type Reading, understood } from './outcome';
import { readEach } from './several';
import { foldWord, readSize, readWord, type Words } from './words';

type Read<Value> = (cell: Cell | undefined) => Reading<Value>;

/** A reader of values by the keys of their words. */
function readerOf<Value extends string>(values: readonly Value[], keyOf: (value: Value) => MessageKey): Read<Value> {
  const named = values.map((value) => [value, both({ key: keyOf(value) })] as const);
  const words: Words<Value> = new Map(
    named.flatMap(([value, { fa, en }]) => [value, fa, en].map((word) => [foldWord(word), value] as const)),
  );
  const shown = {
    fa: named.map(([, { fa }]) => fa).join('، '),
    en: named.map(([, { en }]) => en).join(', '),
  };
  return (cell) => readWord(cell, words, shown);
}

export const readStatus = readerOf(needStatuses, (status) => `nouns.needStatus.${status}`);
export const readScenarioStatus = readerOf(scenarioStatuses, (status) => `nouns.scenarioStatus.${status}`);
export const readRole = readerOf(roles, (role) => `nouns.role.${role}`);
export const readLegalForm = readerOf(legalForms, (form) => `nouns.legalForm.${form}`);
export const readPhaseKind = readerOf(phaseKinds, (kind) => `nouns.phase.${kind}`);
export const readPhaseStatus = readerOf(phaseStatuses, (status) => `nouns.phaseStatus.${status}`);
export const readEffort = readerOf(efforts, (effort) => `settings.effort.${effort}`);

const readNone = readerOf(['none'], () => 'lists.word.noSize');

/** Sizes of firms; that there is none is said in words, because an empty cell says nothing. */
export function readSizes(cell: Cell | undefined): Reading<readonly (typeof firmSizes)[number][]> {
  return readNone(cell).value === undefined ? readEach(cell, readSize) : understood([]);
}
