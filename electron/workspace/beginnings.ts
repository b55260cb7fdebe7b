/** Workspaces that a person starts from: a new one with the reference tables, and the sample city ready to be planned. */
import { randomUUID } from 'node:crypto';
import { scenarioIdSchema, workspaceIdSchema } from '../../shared/ids';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Workspace } from '../../shared/model/workspace';
import { draftScenario } from '../../shared/planning/draft';
import { referenceAreas, referenceCapabilities, referenceCities, referenceNeeds } from '../../shared/reference/lists';
import { sampleWorkspace } from '../../shared/reference/sample';

/** The catalogue of needs as a list from outside: what a first list of the office says otherwise is no edit of the office's own. */
function saidByCatalogue(needs: Workspace['needs'], at: string): Workspace['imports'] {
  const file = both(sentence('menu.catalogue')).fa;
  return needs.map((says) => ({ list: 'needs', itemId: says.id, file, says, at }));
}

/** Capabilities, areas, cities and the catalogue of needs; no firms yet. */
export function newWorkspace(name: string, now: string): Workspace {
  const needs = referenceNeeds();
  return {
    id: workspaceIdSchema.parse(randomUUID()),
    title: { fa: name },
    office: { organisation: both(sentence('menu.organisation')) },
    capabilities: referenceCapabilities(),
    areas: referenceAreas(),
    needs,
    firms: [],
    ties: [],
    scenarios: [],
    reviews: [],
    meetings: [],
    concerns: [],
    international: { cities: referenceCities(), openings: [] },
    imports: saidByCatalogue(needs, now),
    issuedPapers: [],
    journal: [],
  };
}

/** The sample city with a first scenario: one empty consortium per open need. */
export function readySample(now: string): Workspace {
  const workspace = sampleWorkspace();
  const id = scenarioIdSchema.parse('s1');
  const name = both(sentence('menu.firstScenario'));
  return { ...workspace, scenarios: [draftScenario(workspace, { id, name, createdAt: now, per: 'need' })] };
}
