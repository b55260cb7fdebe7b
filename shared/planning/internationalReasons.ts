/** The reasons of the international suggestions as sentences, for the screen and for papers. */
import { type Sentence, sentence } from '../language/messages/sentence';
import { factsOf } from '../model/facts';
import type { Workspace } from '../model/workspace';
import { countryWords } from '../reference/countries';
import type { CityChance, Exporter, OpeningMatch } from './international';

function exporterReasons(workspace: Workspace, exporters: readonly Exporter[]): readonly Sentence[] {
  const { firms } = factsOf(workspace);
  return exporters.map(({ firmId, country }) =>
    sentence('abroad.reason.exporter', { firm: firms.get(firmId)?.name ?? firmId, country: countryWords(country) }),
  );
}

const needReason = (isForInternationalNeed: boolean): readonly Sentence[] =>
  isForInternationalNeed ? [sentence('abroad.reason.need')] : [];

/** Why a consortium suits an opening; never empty. */
export function reasonsOfMatch(workspace: Workspace, match: OpeningMatch): readonly Sentence[] {
  const { firms, capabilities } = factsOf(workspace);
  const reasons = [
    ...match.capabilities.map(({ capabilityId, firmId, level }) =>
      sentence('abroad.reason.capability', {
        firm: firms.get(firmId)?.name ?? firmId,
        capability: capabilities.get(capabilityId)?.name ?? capabilityId,
        level,
      }),
    ),
    ...exporterReasons(workspace, match.exporters),
    ...needReason(match.isForInternationalNeed),
  ];
  return reasons.length > 0 ? reasons : [sentence('abroad.reason.none')];
}

/** Why a consortium could go to a city. */
export function reasonsOfChance(workspace: Workspace, chance: CityChance): readonly Sentence[] {
  const openings = workspace.international.openings.filter(({ id }) => chance.openingIds.includes(id));
  return [
    ...openings.map(({ title }) => sentence('abroad.reason.opening', { opening: title })),
    ...exporterReasons(workspace, chance.exporters),
    ...needReason(chance.isForInternationalNeed),
  ];
}
