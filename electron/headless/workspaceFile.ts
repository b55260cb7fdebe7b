/** Workspace files for the command line: looked at without disturbing anybody, or opened as the window opens them. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SavedDocument } from '../../shared/document/envelope';
import { loadDocument } from '../../shared/document/load';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Workspace } from '../../shared/model/workspace';
import { type Result, refuse } from '../../shared/result';
import { advised } from '../workspace/advice';
import { unreadable } from '../workspace/failures';
import { Session, type SessionTools } from '../workspace/session';
import { appVersion } from './version';

export const tools: SessionTools = { appVersion, now: () => new Date().toISOString() };

/** Is there anything under this name? */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The document as it is on the disk; nothing is locked and nothing is written. */
export async function readWorkspace(path: string): Promise<Result<SavedDocument>> {
  try {
    const loaded = loadDocument(await readFile(path, 'utf8'));
    return loaded.ok ? loaded : { ok: false, refusal: await advised(loaded.refusal, path, tools.now()) };
  } catch (error) {
    return { ok: false, refusal: unreadable(path, error).refusal };
  }
}

async function withSession<Value>(
  opened: Awaited<ReturnType<typeof Session.open>>,
  work: (session: Session) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (!opened.ok) return { ok: false, refusal: opened.refusal.refusal };
  const session = opened.value;
  try {
    const result = await work(session);
    const closed = await session.close();
    return result.ok && !closed.ok ? closed : result;
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** Opens a workspace, works on it and lets go of it. */
export async function inWorkspace<Value>(
  path: string,
  work: (session: Session) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return withSession(await Session.open(path, tools), work);
}

/**
 * Makes a workspace file and works on it. A file that is there already is only replaced when it holds the same workspace (the result of
 * an earlier call); the session then keeps it as a backup.
 */
export async function inNewWorkspace<Value>(
  path: string,
  workspace: Workspace,
  work: (session: Session) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (await isThere(path)) {
    const old = await readWorkspace(path);
    if (!old.ok || old.value.workspace.id !== workspace.id) {
      return refuse('file-there', both(sentence('headless.refused.fileThere', { file: basename(path) })));
    }
  }
  return withSession(await Session.create(path, workspace, tools), work);
}

/** How much stands in a workspace. */
export function totalsOf({ capabilities, areas, firms, needs, ties, scenarios }: Workspace) {
  return {
    capabilities: capabilities.length,
    areas: areas.length,
    firms: firms.length,
    needs: needs.length,
    ties: ties.length,
    scenarios: scenarios.length,
  };
}
