/** Making papers into files: asks where, shows how far it is, then offers to open them or show them in their folder. */
import { create } from 'zustand';
import type { ConsortiumId, ScenarioId } from '../../shared/ids';
import type { Events } from '../../shared/ipc/contract';
import type { Language } from '../../shared/language/language';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { ask } from './ask';
import { notify } from './notices';
import { useSettings } from './settings';

interface Exporting {
  /** Undefined when nothing is being made. */
  readonly progress: Events['papers.progress'] | undefined;
}

export const useExporting = create<Exporting>(() => ({ progress: undefined }));

export function exportProgressed(progress: Events['papers.progress']): void {
  useExporting.setState({ progress });
}

/** Stops after the paper that is being made; finished ones stay. */
export async function stopExport(): Promise<void> {
  await ask('papers.cancel', {});
}

/** Makes the proposals of some consortia, in the language of the window unless another is given. */
export async function exportProposals(
  scenarioId: ScenarioId,
  consortiumIds: readonly ConsortiumId[],
  language: Language = useSettings.getState().language,
): Promise<void> {
  const made = await ask('papers.export', { kind: 'proposal', scenarioId, consortiumIds, language });
  useExporting.setState({ progress: undefined });
  if (made?.kind !== 'done') return;
  const { exportId, fileNames, folder } = made.value;
  const text = sentence('shell.exported', { count: fileNames.length, file: fileNames[0] ?? '', folder });
  notify('done', both(text), [
    { label: both(sentence('common.open')), run: () => void ask('papers.open', { exportId }) },
    { label: both(sentence('common.showInFolder')), run: () => void ask('papers.reveal', { exportId }) },
  ]);
}
