/** The sheet of service areas. */
import { t } from '../../language/messages/say';
import type { Area } from '../../model/area';
import type { WorkbookSheet } from '../workbook';
import type { BookContext } from './context';
import { latin, listColumns, sheetOf, text, type Writers } from './sheet';

export const areaWriters: Writers<Area> = {
  id: latin(({ id }) => id, 16),
  name: text(({ name }) => name.fa, 34),
  nameEn: latin(({ name }) => name.en, 34),
  owner: text(({ owner }) => owner.fa, 32),
  ownerEn: latin(({ owner }) => owner.en, 40),
  note: text(({ note }) => note?.fa, 40),
  noteEn: latin(({ note }) => note?.en, 40),
};

export function areaSheet({ workspace, language }: BookContext): WorkbookSheet {
  const columns = listColumns('areas', areaWriters, language);
  return sheetOf({ name: t(language, 'nouns.areas'), items: workspace.areas, columns }, language);
}
