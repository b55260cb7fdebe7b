/** The imports as the window sees them: files laid ready by the test, understood and taken over by the real importer. */
import { guessLists } from '../../shared/exchange/guessLists';
import type { Mapping } from '../../shared/exchange/mapping';
import { type ImportSources, planImport } from '../../shared/exchange/planImport';
import { previewImport } from '../../shared/exchange/preview';
import type { Cell, SourceFile } from '../../shared/exchange/table';
import type { ImportFile } from '../../shared/ipc/contract';
import { done, type Result } from '../../shared/result';
import type { Answers, Commit, FakePlatform } from './fakePlatform';

/** A text file of rows; its name decides nothing. */
export function listFile(file: string, ...rows: readonly (readonly Cell[])[]): SourceFile {
  return { file, sheets: [{ rows }], encoding: 'utf-8', delimiter: ',' };
}

/** What stands ready: the file that the dialog answers with, and what the clipboard holds. */
export interface ReadyFiles {
  readonly chosen?: Result<SourceFile>;
  readonly pasted?: Result<SourceFile>;
  /** What dropped files hold, by name. */
  readonly dropped?: Readonly<Record<string, Result<SourceFile>>>;
}

/** Answers of the channels `imports.*` over a document. */
export function fakeImports(ready: ReadyFiles, workspace: FakePlatform['workspace'], commit: Commit): Answers {
  const sources = new Map<string, SourceFile>();

  const open = (result: Result<SourceFile> | undefined, from: ImportFile['from']): Result<ImportFile> => {
    if (result === undefined) throw new Error('The test has laid no file ready');
    if (!result.ok) return result;
    const source = result.value;
    const importId = `import${sources.size + 1}`;
    sources.set(importId, source);
    const isText = source.sheets[0]?.name === undefined;
    return done({ importId, fileName: source.file, from, isText, lists: guessLists(source) });
  };

  const sourcesOf = (importId: string, lists: ImportFile['lists']): ImportSources => {
    const source = sources.get(importId);
    return source === undefined ? {} : Object.fromEntries(lists.map((list) => [list, source]));
  };

  const take = (importId: string, lists: ImportFile['lists'], mapping: Mapping) => {
    const files = sourcesOf(importId, lists);
    const preview = previewImport(workspace(), files, mapping);
    const plan = planImport(workspace(), files, mapping);
    if (!plan.ok) return plan;
    const taken = commit({ kind: 'lists.import', ...plan.value.changes });
    return taken.ok ? done({ revision: taken.value.revision, preview }) : taken;
  };

  return {
    'imports.choose': () => {
      if (ready.chosen === undefined) return done({ kind: 'cancelled' });
      const file = open(ready.chosen, 'file');
      return file.ok ? done({ kind: 'done', value: file.value }) : file;
    },
    'imports.bring': ({ name }) => open(ready.dropped?.[name], 'file'),
    'imports.paste': () => open(ready.pasted, 'clipboard'),
    'imports.preview': ({ importId, lists, mapping }) =>
      done(previewImport(workspace(), sourcesOf(importId, lists), mapping)),
    'imports.take': ({ importId, lists, mapping }) => take(importId, lists, mapping),
    'imports.saveReport': () => done({ kind: 'done', value: { fileName: 'report.xlsx' } }),
    'imports.decided': () => done(null),
    'imports.cancel': () => done(null),
  };
}
