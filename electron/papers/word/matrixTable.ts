/** The coverage drawing as a table that can be edited; what the tone says in print, a sign says here. */
import type { Paragraph, Table, TableRow } from 'docx';
import type { Language } from '../../../shared/language/language';
import type { MatrixBlock, MatrixCell } from '../../../shared/papers/paper';
import { paragraphOf } from './runs';
import { captionOf, rowOf, tableOf } from './tables';

const signs: Readonly<Record<MatrixCell['standing'], string>> = { meets: '●', below: '○', unlicensed: '◊', none: '·' };

const cellText = ({ standing, level }: MatrixCell) => `${level}${signs[standing]}`;

/** The table with its caption, and under it what the signs and the numbered columns mean. */
export function matrixTable(matrix: MatrixBlock, language: Language): (Paragraph | Table)[] {
  const { heads, columns, groups, caption, legend, key } = matrix;
  const centred = (text: string) => ({ text, isCentred: true });
  const head = [{ text: heads.requirement }, centred(heads.minLevel), ...columns.map(centred), { text: heads.supply }];
  const title = (text: string) => rowOf([{ text, isBold: true, span: head.length }], language);
  const rows = groups.flatMap(({ title: need, rows: under }): TableRow[] => [
    ...(groups.length > 1 ? [title(need)] : []),
    ...under.map((row) =>
      rowOf(
        [
          { text: row.title },
          centred(row.minLevel),
          ...row.cells.map((cell) => centred(cellText(cell))),
          { text: row.supplyText },
        ],
        language,
      ),
    ),
  ]);
  const shares = [6, 2.6, ...columns.map(() => 1.2), 3.6];
  const explained = legend.map(({ mark, text }) => `${signs[mark]} ${text}`);
  return [
    captionOf(caption, language),
    tableOf([rowOf(head, language, true), ...rows], shares, language),
    ...[explained.join('   '), ...key].map((text) =>
      paragraphOf(text, language, { spacing: { after: 20 } }, { size: 17 }),
    ),
  ];
}
