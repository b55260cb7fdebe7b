/** Looks at a workbook's archive before it is unpacked: how many parts it has, and how large they say they are (the reader holds them to it). */
import { unzipSync } from 'fflate';
import { fileLimits } from './limits';

interface Part {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** The parts of an archive; undefined when it is broken or cut short. Nothing is unpacked. */
function partsOf(bytes: Uint8Array): readonly Part[] | undefined {
  const parts: Part[] = [];
  try {
    unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        parts.push({ name, packed: size, unpacked: originalSize });
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return parts;
}

/** A part that hides its size could grow without end. */
function hidesItsSize({ packed, unpacked }: Part): boolean {
  return unpacked === 0 && packed > 2;
}

export type ArchiveVerdict = 'workbook' | 'otherArchive' | 'broken' | 'tooLarge';

/** Is this a workbook that can be unpacked without harm? */
export function inspectArchive(bytes: Uint8Array): ArchiveVerdict {
  const parts = partsOf(bytes);
  if (parts === undefined || parts.length === 0) return 'broken';
  const all = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isTooLarge =
    parts.length > fileLimits.archiveEntries ||
    all > fileLimits.archiveBytes ||
    parts.some((part) => part.unpacked > fileLimits.archiveEntryBytes || hidesItsSize(part));
  if (isTooLarge) return 'tooLarge';
  return parts.some(({ name }) => name === 'xl/workbook.xml') ? 'workbook' : 'otherArchive';
}
