/** `--report FILE`: the report of an import beside it, as the window saves it. */
import { basename, dirname, extname } from 'node:path';
import { listNames } from '../../shared/exchange/columns';
import { type Language, languages } from '../../shared/language/language';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../shared/result';
import { saveReport } from '../exchange/saveReport';
import type { Imported } from './importWords';
import type { Words } from './verb';
import { choiceOption, pathOf, textOption, wrongUsage } from './words';
import { isThere } from './workspaceFile';

export interface ReportPlace {
  readonly path: string;
  readonly language: Language;
}

const endings = ['.xlsx', '.csv', '.json'];
/** Options whose files the report must not replace. */
const inputs = [...listNames, 'lists', 'mapping'];

/** Where the report goes, if it is asked for; what can be wrong with the place is said before anything is imported. */
export async function placeOfReport(words: Words, cwd: string): Promise<Result<ReportPlace | undefined>> {
  const language = choiceOption(words, 'language', languages);
  if (!language.ok) return language;
  const file = textOption(words, 'report');
  if (file === undefined) return done(undefined);
  if (!endings.includes(extname(file).toLowerCase()))
    return wrongUsage(sentence('headless.usage.reportEnding', { file, endings }));
  const path = pathOf(cwd, file);
  const used = [...inputs.map((option) => textOption(words, option)), words.positionals[0]];
  if (used.some((one) => one !== undefined && pathOf(cwd, one) === path))
    return wrongUsage(sentence('headless.usage.reportOverInput', { file }));
  return (await isThere(dirname(path))) ? done({ path, language: language.value ?? 'fa' }) : noFolder(path);
}

function noFolder(path: string) {
  const params = { file: basename(path), folder: dirname(path) };
  return refuse('not-written', both(sentence('exchange.refused.notWritten', params)));
}

/** Writes the report of what was done. If the disk refuses, the refusal says that the import itself was done. */
export async function writeReport({ plan, dryRun }: Imported, place: ReportPlace | undefined): Promise<Result<null>> {
  if (place === undefined) return done(null);
  const saved = await saveReport(plan.report, place.path, place.language);
  if (saved.ok || dryRun) return saved;
  return refuse('not-written', both(sentence('headless.refused.reportAfter', { reason: saved.refusal.sentence })));
}
