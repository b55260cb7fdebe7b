/** The preview of the file under the decisions so far: asked for at once, or soon after the last key. */
import type { ListName } from '../../../../shared/exchange/columns';
import type { ListMapping, Mapping } from '../../../../shared/exchange/mapping';
import type { ImportPreview } from '../../../../shared/exchange/preview';
import { forgetLayout, keptLayout } from './layouts';
import { useWizard } from './wizard';
import { work } from './work';

/** Long enough for the next key, short enough not to be noticed. */
const pauseMs = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Choices of last time for lists about which nothing has been decided yet. */
function recall({ lists }: ImportPreview, mapping: Mapping): readonly (readonly [ListName, ListMapping])[] {
  return lists.flatMap(({ list, layout }) => {
    const kept = mapping[list] === undefined ? keptLayout(layout) : undefined;
    return kept === undefined ? [] : [[list, kept] as const];
  });
}

/** The layouts of lists that are met for the first time, beside those met before. */
function signaturesOf({ lists }: ImportPreview): Readonly<Partial<Record<ListName, string>>> {
  const { signatures } = useWizard.getState();
  return { ...Object.fromEntries(lists.map(({ list, layout }) => [list, layout.signature])), ...signatures };
}

async function ask(): Promise<ImportPreview | undefined> {
  const { file, lists, mapping } = useWizard.getState();
  if (file === undefined) return undefined;
  const answer = await work('understanding', 'imports.preview', { importId: file.importId, lists, mapping });
  if (answer?.ok === false) useWizard.setState({ refusal: answer.refusal });
  return answer?.ok === true ? answer.value : undefined;
}

/** Makes the preview anew. A layout that was met before gets the choices made then. */
export async function refresh(): Promise<void> {
  clearTimeout(timer);
  useWizard.setState({ isStale: true, isStopped: false });
  const asked = useWizard.getState().mapping;
  const preview = await ask();
  if (preview === undefined) return;
  const { mapping, start, recalled } = useWizard.getState();
  const signatures = signaturesOf(preview);
  const known = mapping === start ? recall(preview, mapping) : [];
  if (known.length === 0) return useWizard.setState({ preview, signatures, isStale: mapping !== asked });
  const applied = { ...mapping, ...Object.fromEntries(known) };
  const names = [...recalled, ...known.map(([list]) => list)];
  useWizard.setState({ preview, signatures, mapping: applied, start: applied, recalled: names });
  return refresh();
}

/** Forgets what was decided when this layout came last, and begins with the list anew. */
export function forgetRecalled(list: ListName): void {
  const { signatures, mapping, recalled } = useWizard.getState();
  const { [list]: _, ...others } = mapping;
  forgetLayout(signatures[list] ?? '');
  useWizard.setState({ mapping: others, start: others, recalled: recalled.filter((one) => one !== list) });
  void refresh();
}

/** Makes the preview anew when the keys have rested. */
export function refreshSoon(): void {
  clearTimeout(timer);
  useWizard.setState({ isStale: true, isStopped: false });
  timer = setTimeout(() => void refresh(), pauseMs);
}

/** Forgets a preview that was still to be asked for. */
export function refreshNoMore(): void {
  clearTimeout(timer);
}

/** Decides something about a list. Typing is previewed when it rests, everything else at once. */
export function decide(list: ListName, change: (mapping: ListMapping) => ListMapping, isTyping = false): void {
  const { mapping } = useWizard.getState();
  useWizard.setState({ mapping: { ...mapping, [list]: change(mapping[list] ?? {}) } });
  if (isTyping) refreshSoon();
  else void refresh();
}

/** Decides how the text of the file is read, which all its lists share. */
export function decideForAll(reading: Pick<ListMapping, 'encoding' | 'delimiter'>): void {
  const { mapping, lists } = useWizard.getState();
  const changed = lists.map((list) => [list, { ...mapping[list], ...reading }] as const);
  useWizard.setState({ mapping: { ...mapping, ...Object.fromEntries(changed) } });
  void refresh();
}
