/** Which consortium could go to which city, for the whole scenario, each with its reasons. */
import { say, t } from '../../language/messages/say';
import { cityChances } from '../../planning/international';
import { reasonsOfChance } from '../../planning/internationalReasons';
import type { Section } from '../paper';
import type { ScenarioContext } from './context';

/** Undefined where no consortium has a tie to any city of the list. */
export function abroadSection(context: ScenarioContext): Section | undefined {
  const { workspace, scenario, grouping, language, text } = context;
  const rows = cityChances(workspace, grouping).map((chance) => {
    const city = workspace.international.cities.find(({ id }) => id === chance.cityId);
    const consortium = scenario.consortia.find(({ id }) => id === chance.consortiumId);
    return [
      text(city?.name ?? { fa: chance.cityId }),
      text(consortium?.name ?? { fa: chance.consortiumId }),
      reasonsOfChance(workspace, chance)
        .map((reason) => say(language, reason))
        .join(' '),
    ];
  });
  if (rows.length === 0) return undefined;
  const columns = (['city', 'consortium', 'reasons'] as const).map((key) => ({ title: t(language, `abroad.${key}`) }));
  return {
    id: 'abroad',
    title: t(language, 'abroad.chances'),
    newPage: true,
    blocks: [{ kind: 'table', columns, rows }],
  };
}
