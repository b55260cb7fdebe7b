/** Where everything in the schedule stands, in pixels from its start side and its top. */
import { daysBetween } from '../../../../shared/language/days';
import { formatMonth } from '../../../../shared/language/jalali';
import type { Language } from '../../../../shared/language/language';
import type { Consortium, Phase } from '../../../../shared/model/consortium';
import {
  type DatedPhase,
  lengthOf,
  linesOfPhases,
  monthsOf,
  type Span,
  spanOf,
} from '../../../../shared/planning/schedule';
import type { Scale } from '../state/view';

export const pixelsPerDay: Readonly<Record<Scale, number>> = { year: 1.2, season: 3.6, month: 9 };
export const barHeight = 22;
const lineHeight = 30;
const rowPadding = 4;
/** A month narrower than this shows its name only every third time. */
const narrowestName = 100;

export interface PlacedBar {
  /** Which row it stands in, from 0. */
  readonly row: number;
  readonly consortium: Consortium;
  readonly phase: DatedPhase;
  readonly top: number;
}

export interface GanttRow {
  /** From 0. */
  readonly index: number;
  readonly id: string;
  readonly consortium: Consortium;
  /** The phase whose row it is, where every phase has its own. */
  readonly phase?: Phase;
  readonly top: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
}

export interface GanttLayout {
  readonly span: Span;
  readonly perDay: number;
  readonly width: number;
  readonly height: number;
  readonly months: readonly {
    readonly from: string;
    readonly at: number;
    readonly width: number;
    readonly name: string;
  }[];
  readonly rows: readonly GanttRow[];
}

interface LayoutOptions {
  readonly language: Language;
  readonly today: string;
  readonly scale: Scale;
  /** A row for each phase instead of one for each consortium. */
  readonly isSingle: boolean;
}

type BareRow = Pick<GanttRow, 'id' | 'consortium' | 'phase'> & { readonly phases: readonly Phase[] };

function bareRows(consortia: readonly Consortium[], isSingle: boolean): readonly BareRow[] {
  if (!isSingle) return consortia.map((consortium) => ({ id: consortium.id, consortium, phases: consortium.phases }));
  return consortia.flatMap((consortium) =>
    consortium.phases.map((phase) => ({ id: `${consortium.id} ${phase.id}`, consortium, phase, phases: [phase] })),
  );
}

/** Places months, rows and bars; undefined while no phase has dates. */
export function layOut(consortia: readonly Consortium[], options: LayoutOptions): GanttLayout | undefined {
  const { language, today, scale, isSingle } = options;
  const span = spanOf(
    consortia.flatMap(({ phases }) => phases),
    today,
    language,
  );
  if (span === undefined) return undefined;
  const perDay = pixelsPerDay[scale];
  let top = 0;
  const rows = bareRows(consortia, isSingle).map(({ phases, ...row }, index): GanttRow => {
    const placed = linesOfPhases(phases);
    const lines = Math.max(1, ...placed.map(({ line }) => line + 1));
    const at = top;
    top += lines * lineHeight + rowPadding;
    const bars = placed.map(({ phase, line }) => ({
      row: index,
      consortium: row.consortium,
      phase,
      top: at + line * lineHeight + rowPadding,
    }));
    return { ...row, index, top: at, height: top - at, bars };
  });
  const months = monthsOf(span, language).map(({ from, days }, index) => {
    const width = days * perDay;
    const isNamed = width >= narrowestName || index % 3 === 0;
    return { from, at: daysBetween(span.from, from) * perDay, width, name: isNamed ? formatMonth(from, language) : '' };
  });
  return { span, perDay, width: lengthOf(span) * perDay, height: top, months, rows };
}

/** Turns a stretch measured from the start side into the x of its left edge. */
export function across(layout: GanttLayout, isRightToLeft: boolean, at: number, width = 0): number {
  return isRightToLeft ? layout.width - at - width : at;
}
