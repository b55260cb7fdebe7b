/** The sheet of capabilities. */
import { t } from '../../language/messages/say';
import type { Capability } from '../../model/capability';
import type { WorkbookSheet } from '../workbook';
import type { BookContext } from './context';
import { latin, listColumns, sheetOf, text, type Writers } from './sheet';

export const capabilityWriters: Writers<Capability> = {
  id: latin(({ id }) => id, 14),
  name: text(({ name }) => name.fa, 36),
  nameEn: latin(({ name }) => name.en, 36),
  group: text(({ group }) => group, 18),
  description: text(({ description }) => description?.fa, 50),
  descriptionEn: latin(({ description }) => description?.en, 50),
};

export function capabilitySheet({ workspace, language }: BookContext): WorkbookSheet {
  const columns = listColumns('capabilities', capabilityWriters, language);
  return sheetOf({ name: t(language, 'nouns.capabilities'), items: workspace.capabilities, columns }, language);
}
