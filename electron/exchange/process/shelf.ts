/** The files that the lists' process has read, kept between previews; a text file is read again when its encoding or separator is chosen. */
import { basename } from 'node:path';
import type { ListName } from '../../../shared/exchange/columns';
import { guessLists } from '../../../shared/exchange/guessLists';
import type { ListMapping, Mapping } from '../../../shared/exchange/mapping';
import type { ImportSources } from '../../../shared/exchange/planImport';
import type { SourceFile } from '../../../shared/exchange/table';
import { done, type Result } from '../../../shared/result';
import { readBytes } from '../readBytes';
import { bytesOf } from '../readFile';
import type { TextChoices } from '../text/readText';
import type { ListSource, ReadFile, SourceKeys } from './messages';

interface Kept {
  readonly name: string;
  /** Only of a text file. */
  readonly bytes: Uint8Array | undefined;
  readonly choices: TextChoices;
  readonly source: SourceFile;
}

type OnShare = (share: number) => void;

const choicesIn = ({ encoding, delimiter }: ListMapping): TextChoices => ({
  ...(encoding === undefined ? {} : { encoding }),
  ...(delimiter === undefined ? {} : { delimiter }),
});

export class FileShelf {
  readonly #files = new Map<string, Kept>();

  /** Reads a file and keeps it. @param onRead called when it is read and only its lists are to be told */
  async read(key: string, from: ListSource, onShare: OnShare, onRead: () => void): Promise<Result<ReadFile>> {
    const name = 'path' in from ? basename(from.path) : from.name;
    const bytes = 'path' in from ? await bytesOf(from.path) : done(from.bytes);
    if (!bytes.ok) return bytes;
    const read = await readBytes(name, bytes.value, { onShare });
    if (!read.ok) return read;
    onRead();
    const source = read.value;
    const isText = source.delimiter !== undefined;
    this.#files.set(key, { name, bytes: isText ? bytes.value : undefined, choices: {}, source });
    return done({ isText, lists: guessLists(source) });
  }

  /** The files of the lists, each as the person wants it to be read. */
  async sources(keys: SourceKeys, mapping: Mapping, onShare: OnShare): Promise<Result<ImportSources>> {
    const sources: Partial<Record<ListName, SourceFile>> = {};
    for (const [list, key] of Object.entries(keys) as readonly [ListName, string][]) {
      const kept = this.#files.get(key);
      if (kept === undefined) throw new Error(`No file was read under ${key}`);
      const read = await this.#asChosen(key, kept, choicesIn(mapping[list] ?? {}), onShare);
      if (!read.ok) return read;
      sources[list] = read.value;
    }
    return done(sources as ImportSources);
  }

  async #asChosen(key: string, kept: Kept, choices: TextChoices, onShare: OnShare): Promise<Result<SourceFile>> {
    const { name, bytes } = kept;
    const isSame = choices.encoding === kept.choices.encoding && choices.delimiter === kept.choices.delimiter;
    if (bytes === undefined || isSame) return done(kept.source);
    const read = await readBytes(name, bytes, { choices, onShare });
    if (read.ok) this.#files.set(key, { ...kept, choices, source: read.value });
    return read;
  }
}
