/**
 * The labelled history of one open document: commit, merge into the running gesture, bail, undo, redo. Pure: the moment is handed in.
 * The journal and the register of issued papers are outside undo: going back restores the document as it was but keeps both, and adds to
 * the journal. A lasting command is therefore no step.
 */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import type { JournalEntry, Workspace } from '../model/workspace';
import { type Bilingual, done, type Result, refuse } from '../result';
import type { CommandContext } from './command';
import { type CommandCall, commands } from './registry';
import { sameContent } from './sameContent';
import { unsoundness } from './soundness';

/** How many steps can be undone. */
export const stepsKept = 300;

export interface Step {
  readonly label: Bilingual;
  readonly command: string;
  readonly gesture: string | undefined;
  readonly before: Workspace;
  readonly after: Workspace;
}

export interface History {
  readonly workspace: Workspace;
  /** Oldest first. */
  readonly past: readonly Step[];
  /** The next to be redone last. */
  readonly future: readonly Step[];
}

/** A history that begins with this document. */
export function startHistory(workspace: Workspace): History {
  return { workspace, past: [], future: [] };
}

function withJournal(workspace: Workspace, journal: readonly JournalEntry[]): Workspace {
  return { ...workspace, journal: journal.slice(-limits.journal) };
}

/** Parses a call that came over a border; the refusal names the first thing that is wrong. */
export function parseCall(call: unknown): Result<CommandCall> {
  const kind: unknown = typeof call === 'object' && call !== null && 'kind' in call ? call.kind : undefined;
  const command = commands.find((one) => one.kind === kind);
  if (command === undefined) {
    return refuse('unknown-command', both(sentence('commands.refused.unknown', { kind: String(kind) })));
  }
  const parsed = command.schema.safeParse(call);
  if (parsed.success) return done(parsed.data);
  const place = parsed.error.issues[0]?.path.join(' › ') ?? '';
  return refuse('invalid-command', both(sentence('commands.refused.invalid', { kind: command.kind, place })));
}

/** What one call does to a document, and what it is called. */
function carryOut(
  workspace: Workspace,
  call: CommandCall,
  context: CommandContext,
): { readonly label: Bilingual; readonly isLasting: boolean; readonly result: Result<Workspace> } {
  for (const command of commands) {
    if (command.kind !== call.kind) continue;
    // The kind has just been compared, so the call is this command's.
    const apply = command.apply as (
      workspace: Workspace,
      call: CommandCall,
      context: CommandContext,
    ) => Result<Workspace>;
    const label = command.label as (call: CommandCall, workspace: Workspace) => ReturnType<typeof command.label>;
    const isLasting = command.isLasting === true;
    return { label: both(label(call, workspace)), isLasting, result: apply(workspace, call, context) };
  }
  throw new Error(`No command ${call.kind}`);
}

/**
 * Carries out a call. Calls of one gesture become one step, labelled by the last of them; what changes nothing makes no step.
 * @returns the new history, or the very same one when nothing changed
 */
export function commit(
  history: History,
  call: CommandCall,
  context: CommandContext,
  gesture?: string,
): Result<History> {
  const { workspace, past } = history;
  const { label, isLasting, result } = carryOut(workspace, call, context);
  if (!result.ok) return result;
  if (sameContent(result.value, workspace)) return done(history);
  const problem = unsoundness(workspace, result.value);
  if (problem !== undefined) return refuse('unsound-change', both(sentence('commands.refused.unsound', { problem })));
  if (isLasting) return done(lasting(history, result.value, { at: context.now, command: call.kind, label }));
  const running = gesture === undefined ? undefined : past.at(-1);
  const merges = running !== undefined && running.gesture === gesture;
  const journal = merges ? workspace.journal.slice(0, -1) : workspace.journal;
  const after = withJournal(result.value, [...journal, { at: context.now, command: call.kind, label }]);
  const step = { label, command: call.kind, gesture, before: merges ? running.before : workspace, after };
  const earlier = merges ? past.slice(0, -1) : past;
  return done({ workspace: after, past: [...earlier, step].slice(-stepsKept), future: [] });
}

/** What stays: it ends a running gesture, which would else take its line of the journal along. */
function lasting({ workspace, past, future }: History, changed: Workspace, entry: JournalEntry): History {
  const ended = past.map((step, index) => (index === past.length - 1 ? { ...step, gesture: undefined } : step));
  return { workspace: withJournal(changed, [...workspace.journal, entry]), past: ended, future };
}

/** The document as it was, with what is outside undo as it is now. */
function restored(then: Workspace, { issuedPapers }: Workspace): Workspace {
  return { ...then, issuedPapers };
}

/** Takes back everything of a gesture that is still the last step, as if it had not been begun. */
export function bail(history: History, gesture: string): History {
  const last = history.past.at(-1);
  if (last?.gesture !== gesture) return history;
  return { workspace: last.before, past: history.past.slice(0, -1), future: [] };
}

function note(key: 'commands.undone' | 'commands.redone', step: Step, now: string): JournalEntry {
  return { at: now, command: step.command, label: both(sentence(key, { label: step.label })) };
}

/** Goes one step back; the same history when there is none. */
export function undo(history: History, { now }: CommandContext): History {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  const workspace = withJournal(restored(step.before, history.workspace), [
    ...history.workspace.journal,
    note('commands.undone', step, now),
  ]);
  return { workspace, past: history.past.slice(0, -1), future: [...history.future, step] };
}

/** Goes one step forward again; the same history when there is none. */
export function redo(history: History, { now }: CommandContext): History {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  const workspace = withJournal(restored(step.after, history.workspace), [
    ...history.workspace.journal,
    note('commands.redone', step, now),
  ]);
  return {
    workspace,
    // A redone step is no longer part of a running gesture.
    past: [...history.past, { ...step, gesture: undefined }],
    future: history.future.slice(0, -1),
  };
}

/** Labels of what can be undone and redone. */
export function historyState({ past, future }: History): { readonly undo?: Bilingual; readonly redo?: Bilingual } {
  const [undoable, redoable] = [past.at(-1)?.label, future.at(-1)?.label];
  return {
    ...(undoable === undefined ? {} : { undo: undoable }),
    ...(redoable === undefined ? {} : { redo: redoable }),
  };
}
