/** The sheet of scenarios, each with its policy. */
import type { Language } from '../../language/language';
import { t } from '../../language/messages/say';
import { criterionIds } from '../../model/policy';
import type { Scenario } from '../../model/scenario';
import { weightField } from '../dictionary/scenarios';
import type { WorkbookSheet } from '../workbook';
import type { BookContext } from './context';
import { joined, latin, listColumns, sheetOf, text, type Writers, whole, yesNo } from './sheet';

/** An empty cell would say nothing: that no size may lead is said in words. */
function sizesOf({ policy: { leadSizes } }: Scenario, language: Language): string {
  const words = leadSizes.map((size) => t(language, `nouns.size.${size}`));
  return words.length === 0 ? t(language, 'lists.word.noSize') : joined(words, language);
}

export const scenarioWriters: Writers<Scenario> = {
  id: latin(({ id }) => id, 12),
  scenario: text(({ name }) => name.fa, 30),
  scenarioEn: latin(({ name }) => name.en, 30),
  status: text(({ status }, language) => t(language, `nouns.scenarioStatus.${status}`), 12),
  basedOn: latin(({ basedOn }) => basedOn, 14),
  createdAt: latin(({ createdAt }) => createdAt, 22),
  minMembers: whole(({ policy }) => policy.minMembers),
  maxMembers: whole(({ policy }) => policy.maxMembers),
  minLarge: whole(({ policy }) => policy.minLarge),
  minSmall: whole(({ policy }) => policy.minSmall),
  leadSizes: text(sizesOf, 20),
  leadNeedsLicence: yesNo(({ policy }) => policy.leadNeedsLicence),
  allowRivals: yesNo(({ policy }) => policy.allowRivals),
  maxPerOwnerGroup: whole(({ policy }) => policy.maxPerOwnerGroup),
  ...Object.fromEntries(
    criterionIds.map((id) => [weightField(id), whole<Scenario>(({ policy }) => policy.weights[id])] as const),
  ),
  seed: whole(({ policy }) => policy.seed, 14),
  effort: text(({ policy }, language) => t(language, `settings.effort.${policy.effort}`), 10),
};

export function scenarioSheet({ scenarios, language }: BookContext): WorkbookSheet {
  const columns = listColumns('scenarios', scenarioWriters, language);
  return sheetOf({ name: t(language, 'nouns.scenarios'), items: scenarios, columns }, language);
}
