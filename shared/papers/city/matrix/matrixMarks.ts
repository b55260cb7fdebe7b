/** The marks that every form of the matrix is made of: titles of needs, how much of each is open, and cells. */
import { t } from '../../../language/messages/say';
import { formatNumber } from '../../../language/numerals';
import type { MatrixCell, MatrixRow } from '../../../planning/coverage/needMatrix';
import type { DrawingBlock, DrawingLook, DrawingMark } from '../../drawing';
import type { CityContext } from '../context';
import { type Line, matrixSizes } from './matrixParts';

export interface PlacedLine extends Line {
  readonly top: number;
}

export function lookOf({ standing, above }: MatrixCell): DrawingLook {
  if (standing !== 'meets') return 'below';
  return above >= 2 ? 'tone4' : above === 1 ? 'tone2' : 'tone1';
}

/** @param x of the side where lines begin */
export function titleMarks({ titles, row, top }: PlacedLine, x: number): readonly DrawingMark[] {
  const tone = row === undefined ? ({ tone: 'muted' } as const) : {};
  return titles.map((text, index) => {
    const y = top + matrixSizes.rowPadding / 2 + matrixSizes.textLine * (index + 0.5);
    return { shape: 'text', x, y, text, size: matrixSizes.text, anchor: 'start', ...tone };
  });
}

export function openMark({ open }: MatrixRow, x: number, y: number, language: CityContext['language']): DrawingMark {
  const tone = open.length > 0 ? 'attention' : 'muted';
  return {
    shape: 'text',
    x,
    y,
    text: formatNumber(open.length, language),
    size: matrixSizes.text,
    anchor: 'middle',
    tone,
  };
}

/** What one part shows, for those who do not see it. */
export function saidOf(rows: readonly MatrixRow[], ids: readonly string[], { language }: CityContext): string {
  const members = rows.flatMap(({ cells }) => ids.filter((id) => cells.get(id)?.isMember === true)).length;
  return t(language, 'city.paper.matrix.alternative', {
    needs: rows.length,
    firms: ids.length,
    members,
    open: rows.reduce((sum, { open }) => sum + open.length, 0),
    gapNeeds: rows.filter(({ open }) => open.length > 0).length,
  });
}

/** What the looks of cells mean. */
export function matrixLegend({ language }: CityContext): DrawingBlock['legend'] {
  return [
    { look: 'tone2', text: t(language, 'city.legend.meets') },
    { look: 'below', text: t(language, 'city.legend.below') },
    { look: 'node', text: t(language, 'city.legend.member') },
  ];
}
