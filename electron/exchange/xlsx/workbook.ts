/** What sheets a workbook has, in its order, and from which day it counts. */
import { fileLimits } from '../limits';
import { Stop } from '../unreadable';
import { readXml } from '../xml';
import type { Archive } from '../zip/archive';
import { partOf, type Relations, relationsOf } from './places';

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Undefined for a sheet of another kind (a chart). */
  readonly path: string | undefined;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly relations: Relations;
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly isFrom1904: boolean;
}

/** The first part of a workbook; where it is damaged the rest is not to be trusted. */
const contentTypes = '[Content_Types].xml';

/** @throws Stop */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const path = partOf(await relationsOf(archive, ''), 'officeDocument') ?? 'xl/workbook.xml';
  if (path.endsWith('.bin')) throw new Stop('binaryWorkbook');
  if (!archive.has(path)) throw new Stop('otherArchive');
  if (archive.has(contentTypes)) await readXml(archive.piecesOf(contentTypes), {});
  const relations = await relationsOf(archive, path);
  const sheets: WorkbookSheet[] = [];
  let isFrom1904 = false;
  await readXml(archive.piecesOf(path), {
    open(tag) {
      if (tag.name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(tag.get('date1904') ?? '');
      if (tag.name !== 'sheet') return;
      const place = relations.get(tag.get('id') ?? '');
      const isHidden = (tag.get('state') ?? 'visible') !== 'visible';
      sheets.push({
        name: tag.get('name') ?? '',
        isHidden,
        path: place?.kind === 'worksheet' ? place.path : undefined,
      });
      if (sheets.length > fileLimits.sheets) throw new Stop('manySheets');
    },
  });
  if (sheets.length === 0) throw new Stop('otherArchive');
  return { sheets, relations, isFrom1904 };
}
