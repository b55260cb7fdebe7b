/** Carries out commands in tests as the app does: parsed from plain values, and whatever comes out can be saved and read again. */
import { expect } from 'vitest';
import { commit, type History, parseCall, startHistory } from '../../shared/commands/history';
import { serialize } from '../../shared/document/envelope';
import { loadDocument } from '../../shared/document/load';
import type { Consortium, Member } from '../../shared/model/consortium';
import type { Workspace } from '../../shared/model/workspace';
import type { Result } from '../../shared/result';
import { onlyScenario, type TinyCity, tinyWorkspace } from './tinyCity';

export const now = '2026-11-24T09:00:00Z';

/** What comes of a call, as a Result of the history after it. */
export function attempt(history: History, call: unknown, gesture?: string): Result<History> {
  const parsed = parseCall(call);
  return parsed.ok ? commit(history, parsed.value, { now }, gesture) : parsed;
}

/** The document after a call that must be done; it survives its file. */
export function after(workspace: Workspace, call: unknown): Workspace {
  const result = attempt(startHistory(workspace), call);
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.sentence.en}`);
  const changed = result.value.workspace;
  const saved = { appVersion: '1.0.0', savedAt: now, revision: 1, workspace: changed };
  expect(loadDocument(serialize(saved))).toEqual({ ok: true, value: saved });
  return changed;
}

/** The code with which a call is refused; its sentence stands in both languages. */
export function refusalOf(workspace: Workspace, call: unknown): string {
  const result = attempt(startHistory(workspace), call);
  if (result.ok) throw new Error('This should have been refused');
  expect(result.refusal.sentence.fa).toMatch(/[آ-ی]{3}/u);
  expect(result.refusal.sentence.en).toMatch(/[a-z]{3}/);
  return result.refusal.code;
}

/** What the last call is called in the journal, in English. */
export function labelOf(workspace: Workspace): string | undefined {
  return workspace.journal.at(-1)?.label.en;
}

/** Members as they are written in short: `firm`, `firm:lead`, `!` at the end when pinned. */
export function membersIn(workspace: Workspace, id: string): readonly string[] {
  return consortiumIn(workspace, id).members.map(
    ({ firmId, role, pinned }: Member) => `${firmId}${role === 'partner' ? '' : `:${role}`}${pinned ? '!' : ''}`,
  );
}

/** A consortium of the only scenario. */
export function consortiumIn(workspace: Workspace, id: string): Consortium {
  const found = onlyScenario(workspace).consortia.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no consortium ${id}`);
  return found;
}

/** Two consortia of one area, four firms, ties; every kind of reference that a deletion must follow. */
export const town: TinyCity = {
  firms: {
    a: { levels: { X: 4, Y: 3 } },
    b: { levels: { Y: 4 }, size: 'medium' },
    c: { levels: { X: 5 }, size: 'small', licence: false },
    d: { levels: {} },
  },
  needs: {
    n1: { asks: [['X', 3, 5]], priority: 3 },
    n2: { asks: [['Y', 3, 2]], priority: 1 },
    n3: { asks: [] },
  },
  ties: [
    ['partner', 'a', 'b', 2],
    ['conflict', 'c', 'd'],
  ],
  consortia: {
    k: { needs: ['n1'], members: ['a:lead!', 'c'], bans: ['d'] },
    l: { needs: ['n2'], members: ['b:lead', 'a'], bans: ['c'] },
  },
};

/** The town with a review, a meeting, a concern and an opening that point to all of it, checked by the real schema. */
export function linkedTown(): Workspace {
  const plain = tinyWorkspace(town);
  const linked = JSON.stringify({
    format: 'peyvand-workspace',
    schemaVersion: 2,
    appVersion: '1.0.0',
    savedAt: now,
    revision: 0,
    workspace: { ...plain, ...links },
  });
  const loaded = loadDocument(linked);
  if (!loaded.ok) throw new Error(loaded.refusal.sentence.en);
  return loaded.value.workspace;
}

const review = (id: string, firmId: string, consortiumId: string) => ({
  id,
  round: 1,
  scenarioId: 's',
  firmId,
  packageId: `p-${id}`,
  sentAt: now,
  fingerprint: 'f',
  state: 'answered',
  answer: {
    answerId: `x-${id}`,
    answeredAt: now,
    receivedAt: now,
    signer: 'k',
    items: [{ consortiumId, stance: 'conditional', conflictWith: ['c'], handled: 'no' }],
    profileChanges: [],
  },
});

const links = {
  reviews: [review('r1', 'a', 'k'), review('r2', 'b', 'l')],
  meetings: [
    {
      id: 'm1',
      title: { fa: 'جلسه' },
      heldAt: now,
      attendees: [],
      agenda: [],
      decisions: [{ id: 'd1', text: { fa: 'مصوبه' }, consortiumIds: ['k', 'l'], concernIds: ['q1'], actions: [] }],
      signedBy: [],
    },
  ],
  concerns: [{ id: 'q1', firmIds: ['a', 'c'], topic: 'finance', text: { fa: 'دغدغه' }, status: 'raised' }],
  international: {
    cities: [{ id: 'moscow', name: { fa: 'مسکو' }, country: 'RU', kind: 'brics' }],
    openings: [
      {
        id: 'o1',
        cityIds: ['moscow'],
        title: { fa: 'فرصت' },
        kind: 'event',
        capabilityIds: ['X', 'Y'],
        consortiumIds: ['k', 'l'],
      },
    ],
  },
};
