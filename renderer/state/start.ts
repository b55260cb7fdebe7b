/** Connects the window's state with the main process: listens first, then asks for the present state. */
import type { Events } from '../../shared/ipc/contract';
import { bridge } from '../platform/bridge';
import { ask } from './ask';
import { resetCompletion } from './completion';
import { documentChanged, documentChanging, documentOpened, documentSaved, useDocument } from './document';
import { plannerDone, plannerProgressed, resetPlanner } from './planner';
import { packageFaced } from './reviewing';
import { resetSensitivity, sensitivityProgressed } from './sensitivity';
import { resetSession } from './session';
import { useSettings } from './settings';

function opened(open: Events['document.opened']): void {
  const before = useDocument.getState().open;
  if (before?.workspace.id !== open?.workspace.id) resetSession();
  resetPlanner();
  resetSensitivity();
  resetCompletion();
  documentOpened(open);
}

async function fetchState(): Promise<void> {
  const state = await ask('app.state', {});
  if (state === undefined) return;
  const { app, document: open, recovery, recent, settings } = state;
  useSettings.setState(settings);
  useDocument.setState({ app, open, recovery, recent });
}

/** Call once, before the first picture. */
export async function startState(): Promise<void> {
  const { on } = bridge();
  on('document.opened', opened);
  on('document.changing', documentChanging);
  on('document.changed', (change) => {
    if (!documentChanged(change)) void fetchState();
  });
  on('document.saved', documentSaved);
  on('recovery.needed', (recovery) => useDocument.setState({ recovery }));
  on('recent.changed', (recent) => useDocument.setState({ recent }));
  on('settings.changed', (settings) => useSettings.setState(settings));
  on('planner.progress', plannerProgressed);
  on('planner.done', plannerDone);
  on('sensitivity.progress', sensitivityProgressed);
  on('reviewing.changed', packageFaced);
  await fetchState();
  const faced = await ask('reviewing.state', {});
  if (faced !== undefined) packageFaced(faced);
}
