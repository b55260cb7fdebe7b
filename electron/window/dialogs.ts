/** The system's own dialogs: which file, where to, and what to do when a save fails. Paths never reach the window. */
import { basename, dirname, extname, join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import type { Language } from '../../shared/language/language';
import { t } from '../../shared/language/messages/say';
import type { Refusal } from '../../shared/result';
import type { CloseAnswer } from './closing';
import { packageEnding, workspaceEnding } from './launchWords';

/** Ending of a backup of the office's key. */
const keyEnding = '.peyvand-key';

/** A folder, and the file's name in it when there is only one file. */
export interface PaperPlace {
  readonly folder: string;
  readonly fileName?: string;
}

/** Every answer is undefined when the person closed the dialog without choosing. */
export interface Dialogs {
  readonly workspaceToOpen: () => Promise<string | undefined>;
  readonly placeForNew: () => Promise<string | undefined>;
  /** @param name of the present file, to start from */
  readonly placeForCopy: (name: string) => Promise<string | undefined>;
  /** Where papers and lists go. @param name of the only file, with its ending; without it a folder is asked for */
  readonly placeForPapers: (name: string | undefined) => Promise<PaperPlace | undefined>;
  readonly listToImport: () => Promise<string | undefined>;
  /** @param name of the file without its ending, which the person chooses */
  readonly placeForReport: (name: string) => Promise<string | undefined>;
  readonly packageToOpen: () => Promise<string | undefined>;
  /** @param folder of the package that is answered, if it is known @param name with its ending */
  readonly placeForAnswer: (folder: string | undefined, name: string) => Promise<string | undefined>;
  /** Where the packages of a round go. */
  readonly folderForPackages: () => Promise<string | undefined>;
  readonly answersToOpen: () => Promise<readonly string[] | undefined>;
  /** Where the backup of the office's key goes. */
  readonly placeForKey: () => Promise<string | undefined>;
  readonly keyToRestore: () => Promise<string | undefined>;
  /** May decisions about a list that is not imported yet be lost? */
  readonly letDecisionsGo: () => Promise<boolean>;
  readonly afterFailedSave: (failure: Refusal) => Promise<CloseAnswer>;
}

export interface DialogContext {
  readonly dialog: Dialog;
  readonly window: () => BrowserWindow | undefined;
  readonly language: () => Language;
  /** Where files are looked for and kept unless a person goes elsewhere. */
  readonly documents: () => string;
}

/** The dialogs of this computer, in the chosen language, on top of the window. */
export function systemDialogs(context: DialogContext): Dialogs {
  const { dialog, window, language, documents } = context;
  const filters = () => [{ name: t(language(), 'menu.workspaceFiles'), extensions: [workspaceEnding.slice(1)] }];
  const save = async (options: Electron.SaveDialogOptions) => {
    const parent = window();
    const { canceled, filePath } = await (parent
      ? dialog.showSaveDialog(parent, options)
      : dialog.showSaveDialog(options));
    return canceled || filePath === '' ? undefined : filePath;
  };
  const openSome = async (options: Electron.OpenDialogOptions) => {
    const parent = window();
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    return canceled ? undefined : filePaths;
  };
  const open = async (options: Electron.OpenDialogOptions) => (await openSome(options))?.[0];
  const askWith = async (options: Electron.MessageBoxOptions) => {
    const parent = window();
    const { response } = await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
    return response;
  };
  const placeForWorkspace = async (title: string, name: string) => {
    const path = await save({ title, defaultPath: join(documents(), name), filters: filters() });
    return path === undefined ? undefined : withEnding(path, workspaceEnding);
  };
  return {
    workspaceToOpen: () =>
      open({
        title: t(language(), 'menu.chooseWorkspace'),
        defaultPath: documents(),
        filters: filters(),
        properties: ['openFile'],
      }),
    placeForNew: () =>
      placeForWorkspace(t(language(), 'menu.placeForNew'), `${t(language(), 'menu.newFileName')}${workspaceEnding}`),
    placeForCopy: (name) => placeForWorkspace(t(language(), 'menu.placeForCopy'), name),
    placeForPapers: async (name) => {
      const title = t(language(), 'menu.placeForPapers');
      if (name !== undefined) {
        const ending = extname(name);
        const extension = ending.slice(1);
        const path = await save({
          title,
          defaultPath: join(documents(), name),
          filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        });
        return path === undefined ? undefined : fileIn(withEnding(path, ending));
      }
      const folder = await open({ title, defaultPath: documents(), properties: ['openDirectory', 'createDirectory'] });
      return folder === undefined ? undefined : { folder };
    },
    listToImport: () =>
      open({
        title: t(language(), 'menu.chooseList'),
        defaultPath: documents(),
        filters: [
          { name: t(language(), 'menu.listFiles'), extensions: ['xlsx', 'xls', 'ods', 'csv', 'tsv', 'txt'] },
          { name: t(language(), 'menu.allFiles'), extensions: ['*'] },
        ],
        properties: ['openFile'],
      }),
    placeForReport: async (name) => {
      const endings = ['xlsx', 'csv', 'json'];
      const path = await save({
        title: t(language(), 'menu.placeForReport'),
        defaultPath: join(documents(), `${name}.xlsx`),
        filters: endings.map((ending) => ({ name: ending.toUpperCase(), extensions: [ending] })),
      });
      if (path === undefined) return undefined;
      return endings.includes(extname(path).slice(1).toLowerCase()) ? path : `${path}.xlsx`;
    },
    packageToOpen: () =>
      open({
        title: t(language(), 'reviewing.dialog.open'),
        defaultPath: documents(),
        filters: [{ name: t(language(), 'reviewing.dialog.packages'), extensions: [packageEnding.slice(1)] }],
        properties: ['openFile'],
      }),
    placeForAnswer: async (folder, name) => {
      const ending = extname(name);
      const path = await save({
        title: t(language(), 'reviewing.dialog.placeForAnswer'),
        defaultPath: join(folder ?? documents(), name),
        filters: [{ name: t(language(), 'reviewing.dialog.answers'), extensions: [ending.slice(1)] }],
      });
      return path === undefined ? undefined : withEnding(path, ending);
    },
    folderForPackages: () =>
      open({
        title: t(language(), 'reviews.dialog.packages'),
        defaultPath: documents(),
        properties: ['openDirectory', 'createDirectory'],
      }),
    answersToOpen: () =>
      openSome({
        title: t(language(), 'reviews.dialog.answers'),
        defaultPath: documents(),
        filters: [
          { name: t(language(), 'reviews.dialog.answerFiles'), extensions: ['peyvand-answer'] },
          { name: t(language(), 'menu.allFiles'), extensions: ['*'] },
        ],
        properties: ['openFile', 'multiSelections'],
      }),
    placeForKey: async () => {
      const name = `${t(language(), 'reviews.file.key')}${keyEnding}`;
      const filters = [{ name: t(language(), 'reviews.dialog.keyFiles'), extensions: [keyEnding.slice(1)] }];
      const path = await save({
        title: t(language(), 'reviews.dialog.backUp'),
        defaultPath: join(documents(), name),
        filters,
      });
      return path === undefined ? undefined : withEnding(path, keyEnding);
    },
    keyToRestore: () =>
      open({
        title: t(language(), 'reviews.dialog.restore'),
        defaultPath: documents(),
        filters: [
          { name: t(language(), 'reviews.dialog.keyFiles'), extensions: [keyEnding.slice(1)] },
          { name: t(language(), 'menu.allFiles'), extensions: ['*'] },
        ],
        properties: ['openFile'],
      }),
    letDecisionsGo: async () => {
      const response = await askWith({
        type: 'question',
        message: t(language(), 'importing.leave.title'),
        detail: t(language(), 'importing.leave.text'),
        buttons: [t(language(), 'importing.leave.stay'), t(language(), 'importing.leave.go')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
    afterFailedSave: async (failure) => {
      const answers: readonly CloseAnswer[] = ['retry', 'stay', 'discard'];
      const response = await askWith({
        type: 'warning',
        message: t(language(), 'menu.notSavedQuestion'),
        detail: failure.sentence[language()],
        buttons: [t(language(), 'menu.tryAgain'), t(language(), 'menu.stay'), t(language(), 'menu.quitAnyway')],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      });
      return answers[response] ?? 'stay';
    },
  };
}

/** Some systems leave the ending to the person. */
export function withEnding(path: string, ending: string): string {
  return extname(path).toLowerCase() === ending ? path : `${path}${ending}`;
}

function fileIn(path: string): PaperPlace {
  return { folder: dirname(path), fileName: basename(path) };
}
