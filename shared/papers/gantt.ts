/** Phases of consortia as the drawing of a paper. */
import { joinClauses } from '../language/clauses';
import { daysBetween } from '../language/days';
import { formatDate, formatMonth } from '../language/jalali';
import type { Language } from '../language/language';
import { t } from '../language/messages/say';
import { formatNumber } from '../language/numerals';
import { type Phase, phaseKinds, phaseStatuses } from '../model/consortium';
import { type DatedPhase, datedPhases, lengthOf, monthsOf, type Span, spanOf } from '../planning/schedule';
import type { GanttBar, GanttBlock } from './paper';

export interface GanttLine {
  readonly title: string;
  readonly phases: readonly Phase[];
}

type PhaseKind = Phase['kind'];

const nameOf = (kind: PhaseKind, language: Language) => t(language, `nouns.phase.${kind}`);
/** The place of a phase on the usual road. */
const markOf = (kind: PhaseKind, language: Language) => formatNumber(phaseKinds.indexOf(kind) + 1, language);

function saying(title: string, { kind, start, end, status }: DatedPhase, language: Language): string {
  const name = nameOf(kind, language);
  return t(language, 'papers.gantt.row', {
    phase: title === name ? name : `${title}: ${name}`,
    start: formatDate(start, language),
    end: formatDate(end, language),
    status: t(language, `nouns.phaseStatus.${status}`),
  });
}

function barOf(title: string, { kind, start, end, status }: DatedPhase, span: Span, language: Language): GanttBar {
  const mark = title === nameOf(kind, language) ? {} : { mark: markOf(kind, language) };
  return { at: daysBetween(span.from, start), days: daysBetween(start, end) + 1, status, ...mark };
}

/** What the schedule of these lines says, for those who do not see it. */
export function ganttWords(lines: readonly GanttLine[], language: Language): string {
  const said = lines.flatMap(({ title, phases }) => datedPhases(phases).map((phase) => saying(title, phase, language)));
  return t(language, 'papers.gantt.alternative', { rows: joinClauses(said, language) });
}

/** The schedule of these lines; undefined when no phase has dates. */
export function ganttOf(lines: readonly GanttLine[], caption: string, language: Language): GanttBlock | undefined {
  const dated = lines
    .map(({ title, phases }) => ({ title, phases: datedPhases(phases) }))
    .filter(({ phases }) => phases.length > 0);
  const all = dated.flatMap(({ phases }) => phases);
  const span = spanOf(all, all[0]?.start ?? '', language);
  if (span === undefined) return undefined;
  const rows = dated.map(({ title, phases }) => ({
    title,
    bars: phases.map((phase) => barOf(title, phase, span, language)),
  }));
  const marked = new Set(rows.flatMap(({ bars }) => bars.map(({ mark }) => mark)));
  return {
    kind: 'gantt',
    caption,
    alternative: ganttWords(lines, language),
    days: lengthOf(span),
    months: monthsOf(span, language).map(({ from, days }) => ({
      at: daysBetween(span.from, from),
      days,
      name: formatMonth(from, language),
    })),
    rows,
    legend: phaseStatuses
      .filter((status) => all.some((phase) => phase.status === status))
      .map((status) => ({ status, text: t(language, `nouns.phaseStatus.${status}`) })),
    key: phaseKinds
      .filter((kind) => marked.has(markOf(kind, language)))
      .map((kind) => `${markOf(kind, language)}: ${nameOf(kind, language)}`),
  };
}
