/** The real list: 400 European organisations, 40 projects as needs, 651 partnerships; one consortium per need. Source: CORDIS, © European Union. */
import { join } from 'node:path';
import {
  areaIdSchema,
  capabilityIdSchema,
  consortiumIdSchema,
  firmIdSchema,
  needIdSchema,
  scenarioIdSchema,
  tieIdSchema,
  workspaceIdSchema,
} from '../../../shared/ids';
import type { Firm } from '../../../shared/model/firm';
import type { Need } from '../../../shared/model/need';
import { defaultPolicy } from '../../../shared/model/policy';
import type { Scenario } from '../../../shared/model/scenario';
import { emptyWorkspace, type Workspace } from '../../../shared/model/workspace';
import { readTable } from './csv';

export interface Instance {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
}

type Row = Readonly<Record<string, string>>;

const list = (cell: string | undefined) => (cell ?? '').split(/[؛;]\s*/).filter((part) => part !== '');

function firmOf(row: Row): Firm {
  return {
    id: firmIdSchema.parse(row.id),
    name: { fa: row.name ?? '' },
    size: row.size === 'large' ? 'large' : row.size === 'medium' ? 'medium' : 'small',
    ...(row.productionLicence ? { productionLicence: { number: row.productionLicence } } : {}),
    fields: [],
    capabilities: list(row.capabilities).map((part) => {
      const [id, level] = part.split(':');
      return { capabilityId: capabilityIdSchema.parse(id), level: Number(level) };
    }),
    capacity: Number(row.capacity || 2),
    servesDistricts: [],
    exportCountries: [],
    talents: [],
  };
}

function needOf(row: Row): Need {
  return {
    id: needIdSchema.parse(row.id),
    areaId: areaIdSchema.parse(row.area),
    title: { fa: row.title ?? '' },
    priority: Number(row.priority),
    districts: [],
    requirements: list(row.requirements).map((part) => {
      const [id, level, weight] = part.split(/[:*]/);
      return { capabilityId: capabilityIdSchema.parse(id), minLevel: Number(level), weight: Number(weight) };
    }),
    status: 'open',
  };
}

/** One empty consortium per need under the default policy. */
export function onePerNeed(needs: readonly Need[]): Scenario {
  return {
    id: scenarioIdSchema.parse('s1'),
    name: { fa: 'سناریو' },
    status: 'draft',
    createdAt: '2026-01-01T00:00:00Z',
    policy: defaultPolicy,
    consortia: needs.map((need) => ({
      id: consortiumIdSchema.parse(`c-${need.id}`),
      name: need.title,
      areaId: need.areaId,
      needIds: [need.id],
      members: [],
      bans: [],
      phases: [],
    })),
  };
}

/** Reads the instance from a folder, or undefined where it is missing. */
export function cordisInstance(folder: string): Instance | undefined {
  const firms = readTable(join(folder, 'organisations.csv'))?.map(firmOf);
  const needs = readTable(join(folder, 'needs.csv'))?.map(needOf);
  const ties = readTable(join(folder, 'ties.csv'));
  if (firms === undefined || needs === undefined || ties === undefined) return undefined;
  const scenario = onePerNeed(needs);
  const workspace: Workspace = {
    ...emptyWorkspace(workspaceIdSchema.parse('cordis'), { fa: 'cordis' }),
    firms,
    needs,
    ties: ties.map((row, index) => ({
      id: tieIdSchema.parse(`t${index}`),
      kind: 'partner',
      firmIds: [firmIdSchema.parse(row.firmA), firmIdSchema.parse(row.firmB)],
      strength: Number(row.strength),
    })),
    scenarios: [scenario],
  };
  return { workspace, scenario };
}
