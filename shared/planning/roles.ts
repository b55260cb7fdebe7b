/** Who leads and what the others are: chosen by the same rule whatever phase found the group. */
import type { ConsortiumId, FirmId } from '../ids';
import type { Consortium, Member, Role } from '../model/consortium';
import type { Firm } from '../model/firm';
import { type Group, type Grouping, groupOf, qualifies } from '../model/grouping';
import { type Groups, type PlanModel, possibleLeads } from './plan';

/** p×w of the requirements a firm supplies. */
function supplied(grouping: Grouping, group: Group, firm: Firm): number {
  return group.requirements
    .filter((requirement) => qualifies(grouping.facts, firm, requirement))
    .reduce((sum, requirement) => sum + requirement.importance, 0);
}

function chooseLead(
  grouping: Grouping,
  group: Group,
  firms: readonly Firm[],
  load: ReadonlyMap<FirmId, number>,
): FirmId | undefined {
  const rank = (firm: Firm) => ({
    supplies: supplied(grouping, group, firm),
    left: firm.capacity - (load.get(firm.id) ?? 0),
  });
  return [...firms].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return y.supplies - x.supplies || y.left - x.left || (a.id < b.id ? -1 : 1);
  })[0]?.id;
}

function roleOf(grouping: Grouping, group: Group, firm: Firm, before: Member | undefined): Role {
  if (before !== undefined && before.role !== 'lead') return before.role;
  return supplied(grouping, group, firm) > 0 ? 'partner' : 'supplier';
}

function membersOf(
  grouping: Grouping,
  consortium: Consortium,
  firms: readonly Firm[],
  leads: ReadonlySet<FirmId>,
  load: ReadonlyMap<FirmId, number>,
): readonly Member[] {
  const group = groupOf(grouping.facts, consortium);
  const lead = chooseLead(
    grouping,
    group,
    firms.filter((firm) => leads.has(firm.id)),
    load,
  );
  const members = firms.map((firm): Member => {
    const before = consortium.members.find(({ firmId }) => firmId === firm.id);
    if (before?.pinned === true) return before;
    const role = firm.id === lead ? 'lead' : roleOf(grouping, group, firm, before);
    return { ...before, firmId: firm.id, role };
  });
  return members.sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
}

/** Where changes have a price, whoever leads goes on leading: a new lead that nobody needs is a change too. */
function staying(consortium: Consortium, firms: readonly Firm[], leads: ReadonlySet<FirmId>): ReadonlySet<FirmId> {
  const lead = consortium.members.find(({ role }) => role === 'lead')?.firmId;
  const stays = lead !== undefined && leads.has(lead) && firms.some(({ id }) => id === lead);
  return stays ? new Set([lead]) : leads;
}

/** The members of every planned consortium: pinned roles as they are, the lead chosen (most p×w supplied, then most capacity left, then id). */
export function assignRoles(
  grouping: Grouping,
  model: PlanModel,
  groups: Groups,
): ReadonlyMap<ConsortiumId, readonly Member[]> {
  const consortia = new Map(grouping.scenario.consortia.map((consortium) => [consortium.id, consortium]));
  const planned = new Set(model.slots.map(({ id }) => id));
  const load = new Map<FirmId, number>();
  const place = (firm: FirmId) => load.set(firm, (load.get(firm) ?? 0) + 1);
  for (const consortium of consortia.values()) {
    if (!planned.has(consortium.id)) for (const { firmId } of consortium.members) place(firmId);
  }
  for (const firm of groups.flat()) place(model.firms[firm] as FirmId);
  return new Map(
    model.slots.map((slot, index) => {
      const firms = (groups[index] ?? []).map((firm) => grouping.facts.firms.get(model.firms[firm] as FirmId) as Firm);
      const consortium = consortia.get(slot.id) as Consortium;
      const possible = new Set(possibleLeads(slot).map((firm) => model.firms[firm] as FirmId));
      const leads = model.change === undefined ? possible : staying(consortium, firms, possible);
      return [slot.id, membersOf(grouping, consortium, firms, leads, load)];
    }),
  );
}
