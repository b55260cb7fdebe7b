/** Opening, keeping and closing workspaces. */
import { openImport } from '../../screens/importing';
import { choosePackage } from '../../screens/reviewing';
import { chooseAnswers } from '../../screens/reviews';
import { ask } from '../../state/ask';
import { useDocument } from '../../state/document';
import type { Action } from './action';

const needsDocument = () => (useDocument.getState().open === null ? 'shell.noWorkspace' : undefined);

export const filing: readonly Action[] = [
  { id: 'open', label: 'shell.actions.open', run: () => void ask('workspace.open', {}) },
  { id: 'create', label: 'shell.actions.create', run: () => void ask('workspace.create', {}) },
  { id: 'sample', label: 'shell.actions.sample', run: () => void ask('workspace.openSample', {}) },
  { id: 'openPackage', label: 'reviewing.openPackage', run: () => void choosePackage() },
  {
    id: 'import',
    label: 'importing.open',
    shortcut: { code: 'KeyI', written: 'Ctrl I' },
    run: () => void openImport(),
  },
  {
    id: 'answers',
    label: 'reviews.inbox.open',
    disabledReason: needsDocument,
    run: () => void chooseAnswers(),
  },
  {
    id: 'saveAs',
    label: 'common.saveAs',
    disabledReason: needsDocument,
    run: () => void ask('workspace.saveAs', {}),
  },
  {
    id: 'reveal',
    label: 'common.showInFolder',
    disabledReason: needsDocument,
    run: () => void ask('workspace.reveal', {}),
  },
  {
    id: 'close',
    label: 'shell.actions.close',
    disabledReason: needsDocument,
    run: () => void ask('workspace.close', {}),
  },
];
