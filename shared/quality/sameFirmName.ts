/** Two firms with one name, however it was typed and whatever its legal style; those with one national identifier are named elsewhere. */
import { sentence } from '../language/messages/sentence';
import { foldFirmName } from '../language/persian';
import type { Firm } from '../model/firm';
import type { QualityCheck } from './check';
import { itemsOf, twins } from './twins';

const folded = new WeakMap<Firm, string>();

/** The name as it identifies the firm, folded once per version of the firm. */
function nameMark(firm: Firm): string {
  const known = folded.get(firm);
  if (known !== undefined) return known;
  const mark = foldFirmName(firm.name.fa);
  folded.set(firm, mark);
  return mark;
}

function haveOneNationalId(firms: readonly Firm[]): boolean {
  const [first] = firms;
  return first?.nationalId !== undefined && firms.every(({ nationalId }) => nationalId === first.nationalId);
}

export const sameFirmName: QualityCheck = {
  id: 'sameFirmName',
  severity: 'weakens',
  name: 'quality.sameFirmName.name',
  advice: 'quality.sameFirmName.advice',
  find: ({ lists }) =>
    twins(lists.firms, nameMark)
      .filter((firms) => !haveOneNationalId(firms))
      .map((firms) => ({
        items: itemsOf('firm', firms),
        sentence: sentence('quality.sameFirmName.found', { firm: firms[0].name, count: firms.length }),
      })),
};
