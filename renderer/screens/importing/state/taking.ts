/** Taking the previewed lists over, and what can be done with what was taken. */
import type { ImportPreview } from '../../../../shared/exchange/preview';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { ask } from '../../../state/ask';
import { useDocument } from '../../../state/document';
import { undo } from '../../../state/execute';
import { notify } from '../../../state/notices';
import { useSettings } from '../../../state/settings';
import { acceptAll, takeListSide } from './decisions';
import { keepLayouts } from './layouts';
import { refresh } from './previewing';
import { useWizard } from './wizard';
import { work } from './work';

function keepWhatWasDecided({ lists }: ImportPreview): void {
  const { mapping, signatures } = useWizard.getState();
  keepLayouts(lists.map(({ list, layout }) => [signatures[list] ?? layout.signature, mapping[list]]));
}

/** Imports as one step that can be undone. */
export async function takeOver(): Promise<void> {
  const { file, lists, mapping, preview: shown } = useWizard.getState();
  if (file === undefined) return;
  const answer = await work('taking', 'imports.take', { importId: file.importId, lists, mapping });
  if (answer === undefined) return;
  if (!answer.ok) return useWizard.setState({ refusal: answer.refusal });
  const { revision, preview = shown } = answer.value;
  if (preview === undefined) return;
  keepWhatWasDecided(preview);
  useWizard.setState({ taken: { revision, preview }, step: 'report', row: undefined, filter: 'all' });
}

/** Decides something about every list of the file. */
function decideInAll(decisionOf: typeof acceptAll): void {
  const { mapping, preview } = useWizard.getState();
  const lists = preview?.lists ?? [];
  const decided = lists.map((list) => [list.list, decisionOf(list)(mapping[list.list] ?? {})] as const);
  useWizard.setState({ mapping: { ...mapping, ...Object.fromEntries(decided) } });
  void refresh();
}

/** Takes the suggestion for every question that is still open. */
export function acceptAllSuggestions(): void {
  decideInAll(acceptAll);
}

/** Lets the list decide wherever the office has said otherwise. */
export function letListDecide(): void {
  decideInAll(takeListSide);
}

/** Saves the report where the person wants it. @returns the file's name, or undefined when it was not saved */
export async function saveReport(): Promise<string | undefined> {
  const { file } = useWizard.getState();
  const { language } = useSettings.getState();
  if (file === undefined) return undefined;
  const saved = await ask('imports.saveReport', { importId: file.importId, language });
  return saved?.kind === 'done' ? saved.value.fileName : undefined;
}

/** Can what was imported be taken back by one undo? Not after other changes. */
export function useIsLastChange(): boolean {
  const revision = useWizard(({ taken }) => taken?.revision);
  return useDocument(({ open }) => open?.revision === revision);
}

/** Takes the import back; the decisions stay for another try. */
export async function takeBack(): Promise<void> {
  await undo();
  useWizard.setState({ taken: undefined, step: 'rows' });
  notify('done', both(sentence('importing.report.undone')));
  await refresh();
}
