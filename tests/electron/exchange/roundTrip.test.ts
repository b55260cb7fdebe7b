/** What is exported imports back as it was: every list with every field, its ids and its order; and a second time it changes nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBytes } from '../../../electron/exchange/readBytes';
import { writeCsv } from '../../../electron/exchange/writeCsv';
import { writeWorkbook } from '../../../electron/exchange/writeWorkbook';
import { commit, startHistory } from '../../../shared/commands/history';
import { type ListName, listNames } from '../../../shared/exchange/columns';
import { guessLists } from '../../../shared/exchange/guessLists';
import { workspaceWorkbook } from '../../../shared/exchange/listsOut';
import { type ImportSources, isNothing, planImport } from '../../../shared/exchange/planImport';
import type { SourceFile } from '../../../shared/exchange/table';
import type { Workbook } from '../../../shared/exchange/workbook';
import { workspaceIdSchema } from '../../../shared/ids';
import { type Language, languages } from '../../../shared/language/language';
import { t } from '../../../shared/language/messages/say';
import { emptyWorkspace, type Workspace } from '../../../shared/model/workspace';
import type { Result } from '../../../shared/result';
import { anyWorkspace } from '../../helpers/anyWorkspace';

const runs = 25;
const empty = emptyWorkspace(workspaceIdSchema.parse('any'), { fa: 'هر شهر' });
const now = '2026-11-24T08:00:00Z';

function taken<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.sentence.en);
  return result.value;
}

function bookOf(workspace: Workspace, language: Language): Workbook {
  const { scenarios } = workspace;
  return workspaceWorkbook(workspace, { language, revision: 1, today: '2026-11-24', scenarios });
}

async function throughWorkbook(workspace: Workspace, language: Language): Promise<ImportSources> {
  const source = taken(await readBytes('a.xlsx', await writeWorkbook(bookOf(workspace, language))));
  return Object.fromEntries(listNames.map((list) => [list, source]));
}

async function throughTexts(workspace: Workspace, language: Language): Promise<ImportSources> {
  const { sheets } = bookOf(workspace, language);
  const read = async (list: ListName): Promise<SourceFile> => {
    const sheet = sheets.find(({ name }) => name === t(language, `nouns.${list}`));
    if (sheet === undefined) throw new Error(`there is no sheet of ${list}`);
    return taken(await readBytes(`${list}.csv`, writeCsv(sheet)));
  };
  const sources = await Promise.all(listNames.map(async (list) => [list, await read(list)] as const));
  return Object.fromEntries(sources);
}

/** The workspace after the import, made by the command that makes it in the app. */
function imported(workspace: Workspace, sources: ImportSources): Workspace {
  const plan = taken(planImport(workspace, sources));
  const lost = plan.report.lists.flatMap(({ lines }) =>
    lines.filter(({ verdict }) => verdict === 'refused' || verdict === 'ignored'),
  );
  expect(lost).toEqual([]);
  const call = { kind: 'lists.import', ...plan.changes } as const;
  return taken(commit(startHistory(workspace), call, { now })).workspace;
}

const listsOf = ({ capabilities, areas, firms, needs, ties, scenarios }: Workspace) => ({
  capabilities,
  areas,
  firms,
  needs,
  ties,
  scenarios,
});

/** What becomes of the rows of every list. */
const verdictsOf = (workspace: Workspace, sources: ImportSources) => {
  const { lists } = taken(planImport(workspace, sources)).report;
  return new Set(lists.flatMap(({ lines }) => lines.map(({ verdict }) => verdict)));
};
const onlySame = ['same'];

const roads = [
  ['a workbook', throughWorkbook],
  ['text files', throughTexts],
] as const;

test.each(roads)(
  'through %s every list comes back as it was, and a second time nothing changes',
  async (_, road) => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace, fc.constantFrom(...languages), async (workspace, language) => {
        const sources = await road(workspace, language);
        const after = imported(empty, sources);
        expect(listsOf(after)).toEqual(listsOf(workspace));
        expect(isNothing(taken(planImport(after, sources)).changes)).toBe(true);
        const { imports: _words, ...changes } = taken(planImport(workspace, sources)).changes;
        expect(Object.values(changes).flat()).toEqual([]);
        for (const one of [after, workspace]) {
          expect(onlySame).toEqual(expect.arrayContaining([...verdictsOf(one, sources)]));
        }
      }),
      { numRuns: runs },
    );
  },
  120_000,
);

test('the file itself is seen to hold every list', async () => {
  const workspace = fc.sample(anyWorkspace, { numRuns: 1, seed: 7 })[0] ?? empty;
  for (const language of languages) {
    const [source] = Object.values(await throughWorkbook(workspace, language));
    expect(source && guessLists(source)).toEqual(listNames);
  }
});
