/** `peyvand export`: papers and lists of a workspace into a folder. This file only lists the kinds. */
import { languages } from '../../shared/language/language';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { refuse } from '../../shared/result';
import { calendar } from './exportKinds/calendar';
import type { ExportKind } from './exportKinds/kind';
import { listsAsTexts, listsAsWorkbook } from './exportKinds/lists';
import { minutes } from './exportKinds/minutes';
import { proposals } from './exportKinds/proposals';
import { emptyTemplates } from './exportKinds/templates';
import { wordFiles } from './exportKinds/word';
import type { Verb, Words } from './verb';
import { choiceOption, pathOf, requiredOption, textOption, wrongUsage } from './words';
import { readWorkspace } from './workspaceFile';

const kinds: readonly ExportKind[] = [
  proposals,
  minutes,
  wordFiles,
  calendar,
  listsAsWorkbook,
  listsAsTexts,
  emptyTemplates,
];
/** Kinds that are promised and not made yet. */
const later = ['book', 'letters'];

/** Kinds that need no pages run in plain Node. */
function needsPages(words: Words): boolean {
  const kind = kinds.find(({ name }) => name === textOption(words, 'kind'));
  return kind?.needsPages === true;
}

export const exportPapers: Verb = {
  name: 'export',
  usage: `FILE --kind ${kinds.map(({ name }) => name).join('|')} --out FOLDER [--scenario ID] [--consortium ID] [--meeting ID] [--paper NAME] [--language fa|en] [--json]`,
  summary: 'headless.summary.export',
  options: {
    kind: { type: 'string' },
    out: { type: 'string' },
    scenario: { type: 'string' },
    consortium: { type: 'string' },
    meeting: { type: 'string' },
    paper: { type: 'string' },
    language: { type: 'string' },
  },
  positionals: 1,
  needsPages,
  async run(words, place) {
    const name = choiceOption(words, 'kind', [...kinds.map((kind) => kind.name), ...later]);
    if (!name.ok) return name;
    if (name.value === undefined) return wrongUsage(sentence('headless.usage.required', { option: '--kind' }));
    const out = requiredOption(words, 'out');
    if (!out.ok) return out;
    const language = choiceOption(words, 'language', languages);
    if (!language.ok) return language;
    const kind = kinds.find((one) => one.name === name.value);
    if (kind === undefined) {
      const params = { kind: name.value, kinds: kinds.map((one) => one.name) };
      return refuse('kind-not-yet', both(sentence('headless.refused.kindNotYet', params)));
    }
    const saved = await readWorkspace(pathOf(place.cwd, words.positionals[0] ?? ''));
    if (!saved.ok) return saved;
    const folder = pathOf(place.cwd, out.value);
    return kind.run({ saved: saved.value, words, language: language.value ?? 'fa', folder, place });
  },
};
