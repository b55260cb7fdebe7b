/** Who supplies a requirement, in whole sentences. */
import type { Words } from '../../state/language';
import { levelOf } from '../../widgets/levelWords';
import type { RequirementRow, Supplier } from './rows';

/** More suppliers than this are counted, not named. */
const named = 4;

function namesOf(suppliers: readonly Supplier[], { t }: Words): readonly string[] {
  const listed = suppliers
    .slice(0, named)
    .map(({ firm, level }) => t('coverage.suppliedBy', { firm: firm.name, level: t(`nouns.level.${levelOf(level)}`) }));
  const more = suppliers.length - named;
  return more > 0 ? [...listed, t('coverage.andMore', { count: more })] : listed;
}

/** @param isPlanned whether the need's consortium has members, so that its own suppliers are meant */
export function supplyWords(row: RequirementRow, isPlanned: boolean, words: Words): readonly string[] {
  const { able, suppliers } = row;
  if (able === 0) return [words.t('coverage.nobody')];
  if (!isPlanned) return [words.t('coverage.couldSupply', { count: able }), ...namesOf(suppliers, words)];
  if (suppliers.length === 0) return [words.t('coverage.nobodyHere', { count: able })];
  return [words.t('coverage.suppliers'), ...namesOf(suppliers, words)];
}
