/** The sheet of ties. */
import { t } from '../../language/messages/say';
import type { Tie } from '../../model/tie';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { latin, listColumns, type SideColumn, sheetOf, text, type Writers, whole } from './sheet';

export const tieWriters: Writers<Tie> = {
  id: latin(({ id }) => id, 12),
  firmA: latin(({ firmIds }) => firmIds[0], 14),
  firmB: latin(({ firmIds }) => firmIds[1], 14),
  kind: text(({ kind }, language) => t(language, `nouns.tie.${kind}`), 18),
  strength: whole(({ strength }) => strength),
  note: text(({ note }) => note, 40),
};

function sideColumns(context: BookContext): readonly SideColumn<Tie>[] {
  const { language, facts } = context;
  const firm = (side: 0 | 1) =>
    text<Tie>(({ firmIds }) => nameOr(facts.firms.get(firmIds[side]), firmIds[side], context), 32);
  return [
    { heading: t(language, 'lists.column.firstFirm'), ...firm(0) },
    { heading: t(language, 'lists.column.secondFirm'), ...firm(1) },
  ];
}

export function tieSheet(context: BookContext): WorkbookSheet {
  const { workspace, language } = context;
  const columns = [...listColumns('ties', tieWriters, language), ...sideColumns(context)];
  return sheetOf({ name: t(language, 'nouns.ties'), items: workspace.ties, columns }, language);
}
