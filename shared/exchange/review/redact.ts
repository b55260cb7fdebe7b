/** What one firm may see of a scenario. Pure; `redaction.ts` says which field is for whose eyes. */
import { suppliersOf } from '../../criteria/supply';
import type { Area } from '../../model/area';
import type { Consortium } from '../../model/consortium';
import type { Facts } from '../../model/facts';
import type { Firm } from '../../model/firm';
import { type Group, type Grouping, groupOf } from '../../model/grouping';
import type { Scenario } from '../../model/scenario';
import { askedNeed } from './askedNeed';
import { type Digest, markOf } from './mark';
import type { OwnRecord, ProposedConsortium } from './package';

/** The firm's own record, without what never leaves the office. */
export function ownRecord({ contact: _contact, source: _source, note: _note, ...record }: Firm): OwnRecord {
  return record;
}

/** Capabilities that the needs ask for, each once. */
function askedCapabilities({ requirements }: Group): readonly Firm['capabilities'][number]['capabilityId'][] {
  return [...new Set(requirements.map(({ capabilityId }) => capabilityId))];
}

function otherMember(firm: Firm, group: Group, facts: Facts): ProposedConsortium['members'][number] {
  return {
    id: firm.id,
    name: firm.name,
    fields: firm.fields,
    ...(firm.class === undefined ? {} : { class: firm.class }),
    capabilityIds: askedCapabilities(group).filter((id) => facts.level(firm.id, id) > 0),
  };
}

function shownArea({ id, name, owner }: Area): ProposedConsortium['area'] {
  return { id, name, owner };
}

function coverageRows(group: Group, facts: Facts): ProposedConsortium['coverage'] {
  return group.requirements.map((requirement) => ({
    needId: requirement.needId,
    capabilityId: requirement.capabilityId,
    minLevel: requirement.minLevel,
    by: suppliersOf(facts, group, requirement).map(({ id }) => id),
  }));
}

function proposed(consortium: Consortium, area: Area, firm: Firm, facts: Facts, digest: Digest): ProposedConsortium {
  const group = groupOf(facts, consortium);
  const own = consortium.members.find(({ firmId }) => firmId === firm.id);
  return {
    id: consortium.id,
    name: consortium.name,
    mark: markOf(consortium, group.needs, firm.id, digest),
    area: shownArea(area),
    needs: group.needs.map(askedNeed),
    role: own?.role ?? 'partner',
    ...(own?.sharePercent === undefined ? {} : { sharePercent: own.sharePercent }),
    ...(own?.task === undefined ? {} : { task: own.task }),
    ...(own?.contributions === undefined ? {} : { contributions: own.contributions }),
    brings: askedCapabilities(group)
      .map((capabilityId) => ({ capabilityId, level: facts.level(firm.id, capabilityId) }))
      .filter(({ level }) => level > 0),
    members: group.members
      .filter((member) => member.firm.id !== firm.id)
      .map((member) => otherMember(member.firm, group, facts)),
    coverage: coverageRows(group, facts),
    ...(consortium.legalForm === undefined ? {} : { legalForm: consortium.legalForm }),
    phases: consortium.phases,
  };
}

/** The consortia of the scenario in which the firm sits, as it may see them. */
export function proposedTo(
  firm: Firm,
  { facts, scenario }: Pick<Grouping, 'facts' | 'scenario'>,
  digest: Digest,
): readonly ProposedConsortium[] {
  return scenario.consortia.flatMap((consortium) => {
    const area = facts.areas.get(consortium.areaId);
    const isMember = consortium.members.some(({ firmId }) => firmId === firm.id);
    return area !== undefined && isMember ? [proposed(consortium, area, firm, facts, digest)] : [];
  });
}

/** Firms that sit in some consortium of the scenario, in the order of the list. */
export function firmsConcerned(firms: readonly Firm[], { consortia }: Scenario): readonly Firm[] {
  const seated = new Set(consortia.flatMap(({ members }) => members.map(({ firmId }) => firmId)));
  return firms.filter(({ id }) => seated.has(id));
}
