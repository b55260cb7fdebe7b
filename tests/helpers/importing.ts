/** Imports as the window asks for them: the handlers with a real process of lists and a real workspace file, without Electron. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ListsProcess } from '../../electron/exchange/process/host';
import { importsHandlers } from '../../electron/ipc/handlers/imports';
import { launcher } from '../../electron/worker/launch';
import { newWorkspace } from '../../electron/workspace/beginnings';
import { Desk } from '../../electron/workspace/desk';
import { RecentFiles } from '../../electron/workspace/recentFiles';
import type { Mapping } from '../../shared/exchange/mapping';
import type { ImportFile } from '../../shared/ipc/contract';
import { done, type Result } from '../../shared/result';

/** Opens a new workspace in the folder, with everything that imports need. @param worker the bundled process of lists */
export async function importingAt(folder: string, worker: string) {
  mkdirSync(folder);
  const path = join(folder, 'city.peyvand');
  const emit = () => undefined;
  const now = () => '2026-11-24T08:00:00.000Z';
  const desk = new Desk({ appVersion: '1.0.0', now, recent: new RecentFiles(join(folder, 'own')), emit });
  await desk.create(path, newWorkspace('شهر', '2026-11-24T08:00:00Z'));
  let chosen: string | undefined;
  const { handlers, stop } = importsHandlers({
    ...{ desk, emit },
    language: () => 'fa',
    dialogs: {
      listToImport: async () => chosen,
      placeForReport: async () => undefined,
      letDecisionsGo: async () => true,
    },
    clipboardText: () => '',
    startLists: () => new ListsProcess(launcher(worker, { heapMegabytes: 240 })),
    saveReport: async () => done(null),
  });
  return {
    path,
    /** What the file held before anything was imported. */
    before: readFileSync(path, 'utf8'),
    bring: async (name: string, bytes: Uint8Array) => handlers['imports.bring']({ name, bytes }),
    choose: async (file: string): Promise<Result<ImportFile>> => {
      chosen = file;
      const answer = await handlers['imports.choose']({});
      if (!answer.ok) return answer;
      if (answer.value.kind === 'cancelled') throw new Error('Nothing was chosen');
      return done(answer.value.value);
    },
    preview: async ({ importId, lists }: ImportFile, mapping: Mapping) =>
      handlers['imports.preview']({ importId, lists, mapping }),
    close: async () => {
      stop();
      await desk.putAway();
    },
  };
}
