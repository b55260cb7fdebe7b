/** Lists out, from anywhere in the window: a workbook, text files, empty templates. */
import type { AnswerOf } from '../../../shared/ipc/contract';
import { ask } from '../../state/ask';
import { useDocument } from '../../state/document';
import { tellExported } from '../../state/exported';
import { useSettings } from '../../state/settings';
import type { Action } from './action';

const needsDocument = () => (useDocument.getState().open === null ? 'shell.noWorkspace' : undefined);
const language = () => useSettings.getState().language;

async function told(answer: Promise<AnswerOf<'lists.export'> | undefined>): Promise<void> {
  const chosen = await answer;
  if (chosen?.kind === 'done') tellExported(chosen.value);
}

const exportAs = (kind: 'xlsx' | 'csv') =>
  void told(ask('lists.export', { kind, scenarioId: null, language: language() }));

export const listing: readonly Action[] = [
  { id: 'exportLists', label: 'menu.exportLists', disabledReason: needsDocument, run: () => exportAs('xlsx') },
  { id: 'exportTexts', label: 'menu.exportTexts', disabledReason: needsDocument, run: () => exportAs('csv') },
  {
    id: 'templates',
    label: 'menu.templates',
    run: () => void told(ask('lists.templates', { language: language() })),
  },
];
