import { describe, expect, test } from 'vitest';
import { isNationalId } from '../../../shared/language/nationalId';
import { fold } from '../../../shared/language/persian';
import type { Firm } from '../../../shared/model/firm';
import type { Need, Requirement } from '../../../shared/model/need';
import { tieKinds } from '../../../shared/model/tie';
import { workspaceSchema } from '../../../shared/model/workspace';
import { sampleWorkspace } from '../../../shared/reference/sample';

const workspace = sampleWorkspace();
const firmIds = new Set<string>(workspace.firms.map((firm) => firm.id));
const capabilityIds = new Set<string>(workspace.capabilities.map((capability) => capability.id));

function meets(firm: Firm, need: Need, requirement: Requirement): boolean {
  const level = firm.capabilities.find((own) => own.capabilityId === requirement.capabilityId)?.level ?? 0;
  return level >= requirement.minLevel && !(need.requiresLicence && !firm.productionLicence);
}

const suppliers = workspace.needs.flatMap((need) =>
  need.requirements.map((requirement) => workspace.firms.filter((firm) => meets(firm, need, requirement)).length),
);

describe('the sample workspace', () => {
  test('is the same at every call and a valid document', () => {
    expect(sampleWorkspace()).toEqual(workspace);
    expect(workspaceSchema.safeParse(JSON.parse(JSON.stringify(workspace))).success).toBe(true);
  });

  test('has 55 firms and 40 needs, in the mix a city meets', () => {
    const ofSize = (size: string) => workspace.firms.filter((firm) => firm.size === size).length;
    expect([ofSize('large'), ofSize('medium'), ofSize('small')]).toEqual([20, 20, 15]);
    expect(workspace.needs).toHaveLength(40);
    expect(workspace.firms.reduce((sum, firm) => sum + firm.capacity, 0)).toBeGreaterThanOrEqual(160);
  });

  test('names say that they are invented, and no two firms are mistaken for each other', () => {
    for (const firm of workspace.firms) {
      expect(firm.name.fa).toContain('(نمونه)');
      expect(firm.name.en).toContain('(sample)');
      expect(firm.contact?.name).toContain('(نمونه)');
      for (const talent of firm.talents) expect(talent.name).toContain('(نمونه)');
    }
    expect(new Set(workspace.firms.map((firm) => fold(firm.name.fa))).size).toBe(55);
  });

  test('every شناسه ملی is valid and different', () => {
    expect(workspace.firms.every((firm) => isNationalId(firm.nationalId ?? ''))).toBe(true);
    expect(new Set(workspace.firms.map((firm) => firm.nationalId)).size).toBe(55);
  });

  test('supply is interesting: plenty here, one supplier there, nobody somewhere', () => {
    expect(suppliers.filter((count) => count === 0).length).toBeGreaterThanOrEqual(3);
    expect(suppliers.filter((count) => count === 1).length).toBeGreaterThanOrEqual(8);
    expect(suppliers.filter((count) => count >= 4).length).toBeGreaterThanOrEqual(60);
  });

  test('every need has a possible lead and a possible smaller partner', () => {
    for (const need of workspace.needs) {
      const useful = workspace.firms.filter((firm) => need.requirements.some((wanted) => meets(firm, need, wanted)));
      expect(
        useful.some((firm) => firm.size === 'large' && firm.productionLicence),
        need.id,
      ).toBe(true);
      expect(useful.filter((firm) => firm.size !== 'large').length, need.id).toBeGreaterThan(0);
      expect(useful.length, need.id).toBeGreaterThanOrEqual(3);
    }
  });

  test('ties of all kinds, owner groups, territory limits, talents with and without consent', () => {
    for (const kind of tieKinds) expect(workspace.ties.some((tie) => tie.kind === kind)).toBe(true);
    const groups = new Set(workspace.firms.flatMap((firm) => firm.ownerGroup ?? []));
    expect(groups.size).toBe(5);
    expect(workspace.firms.filter((firm) => firm.servesDistricts.length > 0).length).toBeGreaterThanOrEqual(3);
    const consents = new Set(workspace.firms.flatMap((firm) => firm.talents.map((talent) => talent.consent)));
    expect(consents).toEqual(new Set([true, false]));
  });

  test('concerns of six topics or more, two past meetings with actions, openings with cities', () => {
    expect(new Set(workspace.concerns.map((concern) => concern.topic)).size).toBeGreaterThanOrEqual(6);
    expect(workspace.meetings).toHaveLength(2);
    for (const meeting of workspace.meetings) {
      expect(meeting.decisions.flatMap((decision) => decision.actions).length).toBeGreaterThan(0);
    }
    for (const opening of workspace.international.openings) expect(opening.cityIds.length).toBeGreaterThan(0);
  });
});

describe('its references', () => {
  test('ids are unique in their lists', () => {
    const lists: readonly (readonly string[])[] = [
      workspace.firms.map(({ id }) => id),
      workspace.ties.map(({ id }) => id),
      workspace.concerns.map(({ id }) => id),
      workspace.meetings.map(({ id }) => id),
      workspace.meetings.flatMap((meeting) => meeting.decisions.map(({ id }) => id)),
      workspace.meetings.flatMap((meeting) => meeting.decisions.flatMap(({ actions }) => actions.map(({ id }) => id))),
      workspace.firms.flatMap((firm) => firm.talents.map(({ id }) => id)),
      workspace.international.openings.map(({ id }) => id),
    ];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });

  test('point at things that exist', () => {
    const concernIds = new Set<string>(workspace.concerns.map(({ id }) => id));
    const cityIds = new Set<string>(workspace.international.cities.map(({ id }) => id));
    const capabilities = [
      ...workspace.firms.flatMap((firm) => firm.capabilities.map((own) => own.capabilityId)),
      ...workspace.firms.flatMap((firm) => firm.talents.flatMap((talent) => talent.capabilityIds)),
      ...workspace.international.openings.flatMap((opening) => opening.capabilityIds),
    ];
    const firms = [
      ...workspace.ties.flatMap((tie) => tie.firmIds),
      ...workspace.concerns.flatMap((one) => one.firmIds),
    ];
    const concerns = workspace.meetings.flatMap((meeting) => meeting.decisions.flatMap((one) => one.concernIds));
    expect(capabilities.filter((id) => !capabilityIds.has(id))).toEqual([]);
    expect(firms.filter((id) => !firmIds.has(id))).toEqual([]);
    expect(concerns.filter((id) => !concernIds.has(id))).toEqual([]);
    expect(workspace.international.openings.flatMap((one) => one.cityIds).filter((id) => !cityIds.has(id))).toEqual([]);
    for (const tie of workspace.ties) expect(tie.firmIds[0]).not.toBe(tie.firmIds[1]);
  });

  test('no pair of firms is tied twice', () => {
    const pairs = workspace.ties.map((tie) => [...tie.firmIds].sort().join());
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
