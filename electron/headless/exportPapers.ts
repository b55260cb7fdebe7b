/** `peyvand export`: papers and lists of a workspace into a folder. This file only lists the kinds. */
import { languages } from '../../shared/language/language';
import { sentence } from '../../shared/language/messages/sentence';
import { calendar } from './exportKinds/calendar';
import type { ExportKind } from './exportKinds/kind';
import { listsAsTexts, listsAsWorkbook } from './exportKinds/lists';
import { minutes } from './exportKinds/minutes';
import { proposals } from './exportKinds/proposals';
import { answerSummaries, books, briefs, coveragePapers, firmSheets, letters } from './exportKinds/scenarioPapers';
import { emptyTemplates } from './exportKinds/templates';
import { wordFiles } from './exportKinds/word';
import type { Verb, Words } from './verb';
import { choiceOption, pathOf, requiredOption, textOption, wrongUsage } from './words';
import { readWorkspace } from './workspaceFile';

const kinds: readonly ExportKind[] = [
  proposals,
  books,
  letters,
  briefs,
  coveragePapers,
  answerSummaries,
  firmSheets,
  minutes,
  wordFiles,
  calendar,
  listsAsWorkbook,
  listsAsTexts,
  emptyTemplates,
];

/** Kinds that need no pages run in plain Node. */
function needsPages(words: Words): boolean {
  const kind = kinds.find(({ name }) => name === textOption(words, 'kind'));
  return kind?.needsPages === true;
}

export const exportPapers: Verb = {
  name: 'export',
  usage: `FILE --kind ${kinds.map(({ name }) => name).join('|')} --out FOLDER [--scenario ID] [--consortium ID] [--firm ID] [--due DATE] [--meeting ID] [--paper NAME] [--language fa|en] [--json]`,
  summary: 'headless.summary.export',
  options: {
    kind: { type: 'string' },
    out: { type: 'string' },
    scenario: { type: 'string' },
    consortium: { type: 'string' },
    firm: { type: 'string' },
    due: { type: 'string' },
    meeting: { type: 'string' },
    paper: { type: 'string' },
    language: { type: 'string' },
  },
  positionals: 1,
  needsPages,
  async run(words, place) {
    const name = choiceOption(
      words,
      'kind',
      kinds.map((kind) => kind.name),
    );
    if (!name.ok) return name;
    const kind = kinds.find((one) => one.name === name.value);
    if (kind === undefined) return wrongUsage(sentence('headless.usage.required', { option: '--kind' }));
    const out = requiredOption(words, 'out');
    if (!out.ok) return out;
    const language = choiceOption(words, 'language', languages);
    if (!language.ok) return language;
    const file = pathOf(place.cwd, words.positionals[0] ?? '');
    const saved = await readWorkspace(file);
    if (!saved.ok) return saved;
    const folder = pathOf(place.cwd, out.value);
    return kind.run({ file, saved: saved.value, words, language: language.value ?? 'fa', folder, place });
  },
};
