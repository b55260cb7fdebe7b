/** Which consortia could go to which city, for the whole scenario: the strongest with their reasons, the others counted. */
import { say, t } from '../../language/messages/say';
import { type CityChance, cityChoices } from '../../planning/cityChances';
import { reasonsOfChance } from '../../planning/internationalReasons';
import { chancesFor } from '../chances';
import type { Block, Section } from '../paper';
import type { ScenarioContext } from './context';

/** Undefined where no consortium has a tie to any city of the list. */
export function abroadSection(context: ScenarioContext): Section | undefined {
  const { workspace, scenario, grouping, language, text } = context;
  const choices = cityChoices(chancesFor(grouping, workspace));
  if (choices.length === 0) return undefined;
  const rowOf = (chance: CityChance): readonly string[] => {
    const consortium = scenario.consortia.find(({ id }) => id === chance.consortiumId);
    const reasons = reasonsOfChance(workspace, chance).map((reason) => say(language, reason));
    return [text(consortium?.name ?? { fa: chance.consortiumId }), reasons.join(' ')];
  };
  const columns = (['consortium', 'reasons'] as const).map((key) => ({ title: t(language, `abroad.${key}`) }));
  const blocks = choices.flatMap(({ cityId, strongest, others }): readonly Block[] => {
    const city = workspace.international.cities.find(({ id }) => id === cityId);
    return [
      { kind: 'heading', text: text(city?.name ?? { fa: cityId }) },
      { kind: 'table', columns, rows: strongest.map(rowOf) },
      ...(others.length === 0
        ? []
        : [{ kind: 'paragraph' as const, text: t(language, 'abroad.others', { count: others.length }) }]),
    ];
  });
  return { id: 'abroad', title: t(language, 'abroad.chances'), newPage: true, blocks };
}
