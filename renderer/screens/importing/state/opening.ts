/** The ways into the wizard from anywhere in the window. */
import { ask } from '../../../state/ask';
import { useDocument } from '../../../state/document';
import { goTo, select } from '../../../state/session';

/** Opens the wizard; where no workspace is open, a new one is made first. */
export async function openImport(): Promise<void> {
  if (useDocument.getState().open === null) {
    const made = await ask('workspace.create', {});
    if (made?.kind !== 'done') return;
  }
  select(undefined);
  goTo('importing');
}
