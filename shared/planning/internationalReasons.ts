/** The reasons of the international suggestions as sentences, for the screen and for papers. */
import { type Sentence, sentence } from '../language/messages/sentence';
import { factsOf } from '../model/facts';
import type { Workspace } from '../model/workspace';
import { countryWords } from '../reference/countries';
import { abilitiesOf, type CityChance } from './cityChances';
import type { Able, Exporter, OpeningMatch } from './international';

function exporterReasons(workspace: Workspace, exporters: readonly Exporter[]): readonly Sentence[] {
  const { firms } = factsOf(workspace);
  return exporters.map(({ firmId, country }) =>
    sentence('abroad.reason.exporter', { firm: firms.get(firmId)?.name ?? firmId, country: countryWords(country) }),
  );
}

function ableReasons(workspace: Workspace, capabilities: readonly Able[]): readonly Sentence[] {
  const facts = factsOf(workspace);
  return capabilities.map(({ capabilityId, firmId, level }) =>
    sentence('abroad.reason.capability', {
      firm: facts.firms.get(firmId)?.name ?? firmId,
      capability: facts.capabilities.get(capabilityId)?.name ?? capabilityId,
      level,
    }),
  );
}

const needReason = (isForInternationalNeed: boolean): readonly Sentence[] =>
  isForInternationalNeed ? [sentence('abroad.reason.need')] : [];

/** Why a consortium suits an opening; never empty. */
export function reasonsOfMatch(workspace: Workspace, match: OpeningMatch): readonly Sentence[] {
  const reasons = [
    ...ableReasons(workspace, match.capabilities),
    ...exporterReasons(workspace, match.exporters),
    ...needReason(match.isForInternationalNeed),
  ];
  return reasons.length > 0 ? reasons : [sentence('abroad.reason.none')];
}

/** Why a consortium could go to a city. */
export function reasonsOfChance(workspace: Workspace, chance: CityChance): readonly Sentence[] {
  const ids = chance.openings.map(({ openingId }) => openingId);
  const openings = workspace.international.openings.filter(({ id }) => ids.includes(id));
  return [
    ...openings.map(({ title }) => sentence('abroad.reason.opening', { opening: title })),
    ...ableReasons(workspace, abilitiesOf(chance)),
    ...exporterReasons(workspace, chance.exporters),
    ...needReason(chance.isForInternationalNeed),
  ];
}
