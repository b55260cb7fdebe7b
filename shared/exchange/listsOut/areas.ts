/** The sheet of service areas. */
import { t } from '../../language/messages/say';
import type { Area } from '../../model/area';
import type { WorkbookSheet } from '../workbook';
import type { BookContext } from './context';
import { latin, type SideColumn, sheetOf, text } from './sheet';

function columnsOf({ language }: BookContext): readonly SideColumn<Area>[] {
  return [
    { heading: t(language, 'lists.column.id'), ...latin(({ id }) => id, 16) },
    { heading: t(language, 'lists.column.name'), ...text(({ name }) => name.fa, 34) },
    { heading: t(language, 'lists.column.nameEn'), ...latin(({ name }) => name.en, 34) },
    { heading: t(language, 'nouns.owner'), ...text(({ owner }) => owner.fa, 30) },
    { heading: t(language, 'lists.column.ownerEn'), ...latin(({ owner }) => owner.en, 30) },
    { heading: t(language, 'lists.column.note'), ...text(({ note }) => note?.fa, 40) },
    { heading: t(language, 'lists.column.noteEn'), ...latin(({ note }) => note?.en, 40) },
  ];
}

export function areaSheet(context: BookContext): WorkbookSheet {
  const { workspace, language } = context;
  return sheetOf({ name: t(language, 'nouns.areas'), items: workspace.areas, columns: columnsOf(context) }, language);
}
