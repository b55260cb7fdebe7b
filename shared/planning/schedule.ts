/** Phases in time, ready to be drawn: the span of all, where its months begin, and bars that overlap on lines of their own. */
import { addDays, daysBetween } from '../language/days';
import { isoFromJalali, jalaliParts } from '../language/jalali';
import type { Language } from '../language/language';
import type { Phase } from '../model/consortium';

/** Both days belong to it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export type DatedPhase = Phase & { readonly start: string; readonly end: string };

/** Phases that have both dates, in the right order. */
export function datedPhases(phases: readonly Phase[]): readonly DatedPhase[] {
  return phases.filter((phase): phase is DatedPhase => {
    const { start, end } = phase;
    return start !== undefined && end !== undefined && start <= end;
  });
}

/** The first day of the month of a day: Jalali in Persian, Gregorian in English. */
export function monthStart(iso: string, language: Language): string {
  if (language === 'en') return `${iso.slice(0, 7)}-01`;
  const day = jalaliParts(iso);
  return (day && isoFromJalali({ ...day, day: 1 })) ?? iso;
}

/** Longer than any month. */
const pastTheMonth = 32;

/** The first day of the next month. */
function nextMonth(start: string, language: Language): string {
  return monthStart(addDays(start, pastTheMonth), language);
}

/** Whole months around all phases and today; undefined when no phase has dates. */
export function spanOf(phases: readonly Phase[], today: string, language: Language): Span | undefined {
  const dated = datedPhases(phases);
  if (dated.length === 0) return undefined;
  const days = [today, ...dated.flatMap(({ start, end }) => [start, end])].sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  return { from: monthStart(first, language), to: addDays(nextMonth(monthStart(last, language), language), -1) };
}

export interface Month extends Span {
  /** Days in it. */
  readonly days: number;
}

/** The months of a span of whole months. */
export function monthsOf({ from, to }: Span, language: Language): readonly Month[] {
  const months: Month[] = [];
  for (let start = from; start <= to; start = nextMonth(start, language)) {
    const next = nextMonth(start, language);
    months.push({ from: start, to: addDays(next, -1), days: daysBetween(start, next) });
  }
  return months;
}

/** Days of a span, both ends counted. */
export function lengthOf({ from, to }: Span): number {
  return daysBetween(from, to) + 1;
}

export interface PlacedPhase {
  readonly phase: DatedPhase;
  /** 0 for the first line. */
  readonly line: number;
}

/** Puts phases on as few lines as they need so that none covers another. */
export function linesOfPhases(phases: readonly Phase[]): readonly PlacedPhase[] {
  const ends: string[] = [];
  return datedPhases(phases)
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map((phase) => {
      const free = ends.findIndex((end) => end < phase.start);
      const line = free === -1 ? ends.length : free;
      ends[line] = phase.end;
      return { phase, line };
    });
}

/** How a bar is changed: moved whole, or at one of its ends; an end never passes the other. */
export type BarChange = 'move' | 'start' | 'end';

/** The dates of a phase after its bar was changed by so many days. */
export function shifted({ start, end }: Pick<DatedPhase, 'start' | 'end'>, change: BarChange, days: number): Span {
  const [from, to] = [addDays(start, days), addDays(end, days)];
  if (change === 'move') return { from, to };
  if (change === 'start') return { from: from > end ? end : from, to: end };
  return { from: start, to: to < start ? start : to };
}
