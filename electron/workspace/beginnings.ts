/** Workspaces that a person starts from: a new one with the reference tables, and the sample city ready to be planned. */
import { randomUUID } from 'node:crypto';
import { scenarioIdSchema, workspaceIdSchema } from '../../shared/ids';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Workspace } from '../../shared/model/workspace';
import { draftScenario } from '../../shared/planning/draft';
import { referenceAreas, referenceCapabilities, referenceCities, referenceNeeds } from '../../shared/reference/lists';
import { sampleWorkspace } from '../../shared/reference/sample';

/** Capabilities, areas, cities and the catalogue of needs; no firms yet. */
export function newWorkspace(name: string): Workspace {
  return {
    id: workspaceIdSchema.parse(randomUUID()),
    title: { fa: name },
    office: { organisation: both(sentence('menu.organisation')) },
    capabilities: referenceCapabilities(),
    areas: referenceAreas(),
    needs: referenceNeeds(),
    firms: [],
    ties: [],
    scenarios: [],
    reviews: [],
    meetings: [],
    concerns: [],
    international: { cities: referenceCities(), openings: [] },
    imports: [],
    journal: [],
  };
}

/** The sample city with a first scenario: one empty consortium per open need. */
export function readySample(now: string): Workspace {
  const workspace = sampleWorkspace();
  const id = scenarioIdSchema.parse('scenario-1');
  const name = both(sentence('menu.firstScenario'));
  return { ...workspace, scenarios: [draftScenario(workspace, { id, name, createdAt: now, per: 'need' })] };
}
