/** The window's mirror of the document and of what the main process knows of files. It changes only by what the main process says. */
import { create } from 'zustand';
import { applyPatches, type Patch } from '../../shared/document/patch';
import type { AppFacts, Events, OpenDocument, RecentFile, Recovery } from '../../shared/ipc/contract';
import type { Currency } from '../../shared/model/money';
import type { Workspace } from '../../shared/model/workspace';

interface DocumentMirror {
  /** Null until the main process has answered for the first time. */
  readonly app: AppFacts | null;
  readonly open: OpenDocument | null;
  readonly recovery: Recovery | null;
  readonly recent: readonly RecentFile[];
}

export const useDocument = create<DocumentMirror>(() => ({ app: null, open: null, recovery: null, recent: [] }));

/** The open workspace, or undefined. */
export function useWorkspace(): Workspace | undefined {
  return useDocument((state) => state.open?.workspace);
}

/** The currency in which the office says amounts. */
export function useCurrency(): Currency {
  return useDocument((state) => state.open?.workspace.office.currency ?? 'rial');
}

/** The open workspace outside a component, or undefined. */
export function currentWorkspace(): Workspace | undefined {
  return useDocument.getState().open?.workspace;
}

/** Another file is open, or none. */
export function documentOpened(open: OpenDocument | null): void {
  useDocument.setState({ open, recovery: null });
}

interface Part {
  readonly revision: number;
  readonly patches: readonly Patch[];
}

/** The parts of a large change that came ahead of it. */
let ahead: readonly Part[] = [];

/** Keeps a part until the change is complete: nobody sees half a change. */
export function documentChanging({ revision, patches }: Events['document.changing']): void {
  // Our own main process wrote them.
  ahead = [...ahead, { revision, patches: JSON.parse(patches) as readonly Patch[] }];
}

function allPatches(last: Part): readonly Patch[] {
  const parts = [...ahead.filter(({ revision }) => revision === last.revision), last];
  ahead = [];
  return parts.flatMap(({ patches }) => patches);
}

/** Takes over a change. @returns false when this mirror missed an earlier one and must be fetched anew */
export function documentChanged(change: Events['document.changed']): boolean {
  const { revision, history } = change;
  const patches = allPatches(change);
  const { open } = useDocument.getState();
  if (open === null || revision <= open.revision) return open !== null;
  if (revision !== open.revision + 1) return false;
  const workspace = applyPatches(open.workspace, patches);
  useDocument.setState({ open: { ...open, revision, workspace, history } });
  return true;
}

/** What the title bar says of the file. */
export function documentSaved(saved: Events['document.saved']): void {
  useDocument.setState(({ open }) => ({ open: open && { ...open, saved } }));
}
