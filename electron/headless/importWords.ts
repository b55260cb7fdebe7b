/** What `import` answers: counts, then the reasons of refused rows and the open questions, and the same as one object for programs. */
import type { Lists } from '../../shared/exchange/listsSoFar';
import { type ImportPlan, isNothing } from '../../shared/exchange/planImport';
import { answerFields, questionSentence } from '../../shared/exchange/questionWords';
import type { ListReport, RowLine } from '../../shared/exchange/report';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import type { Workspace } from '../../shared/model/workspace';
import type { Answer, Place } from './verb';
import { totalsOf } from './workspaceFile';

/** What came of an import. */
export interface Imported {
  readonly plan: ImportPlan;
  readonly file: string;
  readonly created: boolean;
  readonly dryRun: boolean;
  readonly revision: number;
  readonly before: Workspace;
}

/** More than a person reads in a terminal; the report has them all. */
const linesShown = 20;

/** The workspace's lists with the changes put in, counted without writing anything. */
function totalsAfter({ before, plan: { changes } }: Imported) {
  const counts = totalsOf(before);
  const fresh = (list: keyof Lists | 'scenarios') => {
    const known = new Set<string>(before[list].map(({ id }) => id));
    return changes[list].filter(({ id }) => !known.has(id)).length;
  };
  const lists = ['capabilities', 'areas', 'firms', 'needs', 'ties', 'scenarios'] as const;
  return { ...counts, ...Object.fromEntries(lists.map((list) => [list, counts[list] + fresh(list)])) };
}

function countLines(imported: Imported, totals: ReturnType<typeof totalsOf>): readonly Sentence[] {
  const lists = imported.plan.report.lists.map(({ list, counts }) => {
    const { new: fresh, changed, same, merged, refused, ignored } = counts;
    const name = sentence(`nouns.${list}`);
    return sentence('headless.done.list', { list: name, fresh, changed, same, merged, refused, ignored });
  });
  const { firms, needs, ties, capabilities, scenarios } = totals;
  const sum = { file: imported.file, firms, needs, ties, capabilities, scenarios };
  return [...lists, sentence('headless.done.import', sum)];
}

/** Which row it is, as a person finds it in the file. */
function placeOf(list: ListReport['list'], { row, name }: RowLine) {
  return { list: sentence(`nouns.${list}`), row: { plain: row }, name: name ?? sentence('headless.done.unnamed') };
}

function refusals({ list, lines }: ListReport): readonly Sentence[] {
  return lines
    .filter(({ verdict }) => verdict === 'refused')
    .flatMap((line) =>
      line.issues
        .filter(({ severity }) => severity === 'error')
        .map((issue) => sentence('headless.done.refusedRow', { ...placeOf(list, line), reason: issue.sentence })),
    );
}

function openQuestions({ list, lines }: ListReport): readonly Sentence[] {
  return lines.flatMap((line) => {
    const { question } = line;
    if (question === undefined || question.isAnswered) return [];
    const asked = { ...placeOf(list, line), question: questionSentence(question) };
    const fields = answerFields(list, question);
    return fields.length === 0
      ? sentence('headless.done.openQuestion', asked)
      : sentence('headless.done.openFields', { ...asked, fields });
  });
}

/** The first of them, and how many more there are. */
function firstOf(all: readonly Sentence[]): readonly Sentence[] {
  const rest = all.length - linesShown;
  return rest > 0 ? [...all.slice(0, linesShown), sentence('headless.done.more', { count: rest })] : all;
}

/** The answer. @param reportFile where the report was written, if it was asked for */
export function answerOf(imported: Imported, reportFile: string | undefined, { remark }: Place): Answer {
  const { plan, before, ...facts } = imported;
  const { report } = plan;
  const totals = { ...totalsOf(before), ...totalsAfter(imported) };
  const refused = report.lists.reduce((sum, { counts }) => sum + counts.refused, 0);
  const open = report.lists.flatMap(openQuestions);
  for (const entry of report.unused ?? []) remark(sentence('headless.remark.unused', { entry: entry.sentence }));
  if (refused > 0) remark(sentence('headless.remark.refusedRows', { count: refused }));
  if (open.length > 0) remark(sentence('headless.remark.openQuestions', { count: open.length }));
  const kept = reportFile === undefined ? {} : { reportFile };
  return {
    json: { ...facts, changed: !isNothing(plan.changes), totals, openQuestions: open.length, ...kept, ...report },
    lines: [
      ...countLines(imported, totals),
      ...firstOf(report.lists.flatMap(refusals)),
      ...firstOf(open),
      ...(reportFile === undefined ? [] : [sentence('headless.done.report', { file: reportFile })]),
      ...(facts.dryRun ? [sentence('headless.done.dryRun')] : []),
    ],
  };
}
