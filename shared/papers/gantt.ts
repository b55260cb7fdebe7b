/** Phases of consortia as the drawing of a paper. */
import { daysBetween } from '../language/days';
import { formatDate, formatMonth } from '../language/jalali';
import type { Language } from '../language/language';
import { t } from '../language/messages/say';
import { type Phase, phaseStatuses } from '../model/consortium';
import { type DatedPhase, datedPhases, lengthOf, monthsOf, type Span, spanOf } from '../planning/schedule';
import type { GanttBar, GanttBlock } from './paper';

export interface GanttLine {
  readonly title: string;
  readonly phases: readonly Phase[];
}

function saying(title: string, { start, end, status }: DatedPhase, language: Language): string {
  return t(language, 'papers.gantt.row', {
    phase: title,
    start: formatDate(start, language),
    end: formatDate(end, language),
    status: t(language, `nouns.phaseStatus.${status}`),
  });
}

function barOf({ start, end, status }: DatedPhase, span: Span): GanttBar {
  return { at: daysBetween(span.from, start), days: daysBetween(start, end) + 1, status };
}

/** More months than this are named by the quarter, so that their names do not run into each other. */
const mostNamed = 12;
const quarter = 3;

/** The schedule of these lines; undefined when no phase has dates. */
export function ganttOf(lines: readonly GanttLine[], caption: string, language: Language): GanttBlock | undefined {
  const dated = lines
    .map(({ title, phases }) => ({ title, phases: datedPhases(phases) }))
    .filter(({ phases }) => phases.length > 0);
  const all = dated.flatMap(({ phases }) => phases);
  const span = spanOf(all, all[0]?.start ?? '', language);
  if (span === undefined) return undefined;
  const months = monthsOf(span, language);
  const every = months.length > mostNamed ? quarter : 1;
  const rows = dated.flatMap(({ title, phases }) => phases.map((phase) => saying(title, phase, language)));
  return {
    kind: 'gantt',
    caption,
    alternative: t(language, 'papers.gantt.alternative', { rows: rows.join(language === 'fa' ? '؛ ' : '; ') }),
    days: lengthOf(span),
    months: months.map(({ from, days }, index) => ({
      at: daysBetween(span.from, from),
      days,
      name: index % every === 0 ? formatMonth(from, language) : '',
    })),
    rows: dated.map(({ title, phases }) => ({ title, bars: phases.map((phase) => barOf(phase, span)) })),
    legend: phaseStatuses
      .filter((status) => all.some((phase) => phase.status === status))
      .map((status) => ({ status, text: t(language, `nouns.phaseStatus.${status}`) })),
  };
}
