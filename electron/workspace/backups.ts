/**
 * Copies of earlier versions, kept in a folder beside the workspace: the last ten (not closer than a minute, so that a busy minute does
 * not push out the hour) and the first of each of the last thirty days.
 */
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadDocument } from '../../shared/document/load';
import { codeOf, type FileSystem, nodeFileSystem } from './fileSystem';

const recentKept = 10;
const daysKept = 30;
const closestMs = 60_000;
const dayMs = 86_400_000;

export interface Backup {
  /** The file's name in the backup folder. */
  readonly id: string;
  readonly savedAt: string;
  readonly kind: 'recent' | 'daily';
}

/** Where the backups of a workspace are. */
export function backupFolderOf(path: string): string {
  return join(dirname(path), '.peyvand-backups', basename(path));
}

const nameOf = (moment: number) => `${new Date(moment).toISOString().replaceAll(':', '-')}.peyvand`;

function momentOf(name: string): number | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3})Z\.peyvand$/.exec(name);
  return parts ? Date.parse(`${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}Z`) : undefined;
}

const dayOf = (moment: number) => Math.floor(moment / dayMs);

/** Moments that are at least a minute after the one before, and always the last. */
function spaced(ordered: readonly number[]): readonly number[] {
  const chosen: number[] = [];
  for (const moment of ordered) if (moment - (chosen.at(-1) ?? 0) >= closestMs) chosen.push(moment);
  const last = ordered.at(-1);
  return last === undefined || chosen.at(-1) === last ? chosen : [...chosen, last];
}

/** Of the moments at which backups were made, those that are kept, newest first, and why. */
export function keptBackups(moments: readonly number[], now: number): ReadonlyMap<number, Backup['kind']> {
  const ordered = [...new Set(moments)].sort((a, b) => a - b);
  const kept = new Map<number, Backup['kind']>();
  const firsts = new Map<number, number>();
  for (const moment of ordered) if (!firsts.has(dayOf(moment))) firsts.set(dayOf(moment), moment);
  for (const moment of spaced(ordered).slice(-recentKept)) kept.set(moment, 'recent');
  for (const [day, moment] of firsts) if (dayOf(now) - day < daysKept && !kept.has(moment)) kept.set(moment, 'daily');
  return new Map([...kept].sort(([a], [b]) => b - a));
}

export class Backups {
  constructor(
    private readonly path: string,
    private readonly now: () => number,
    private readonly fs: FileSystem = nodeFileSystem,
  ) {}

  /** Keeps the present version of the file, and drops versions that need not be kept; nothing to do for a file not yet there. */
  async keep(): Promise<void> {
    const folder = backupFolderOf(this.path);
    const copy = join(folder, nameOf(this.now()));
    try {
      await this.fs.mkdir(folder, { recursive: true });
      await this.fs.link(this.path, copy);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EEXIST') return;
      // Some file systems have no links.
      await this.fs.copyFile(this.path, copy, constants.COPYFILE_EXCL);
    }
    await this.prune(folder);
  }

  private async prune(folder: string): Promise<void> {
    const moments = await this.moments(folder);
    const kept = keptBackups(moments, this.now());
    const old = moments.filter((moment) => !kept.has(moment));
    await Promise.all(old.map((moment) => this.fs.rm(join(folder, nameOf(moment)), { force: true })));
  }

  private async moments(folder: string): Promise<readonly number[]> {
    const names = await this.fs.readdir(folder).catch(() => []);
    return names.flatMap((name) => momentOf(name) ?? []);
  }

  /** Backups that can be opened, newest first. */
  async list(): Promise<readonly Backup[]> {
    const folder = backupFolderOf(this.path);
    const kept = keptBackups(await this.moments(folder), this.now());
    const found = await Promise.all(
      [...kept].map(async ([moment, kind]): Promise<readonly Backup[]> => {
        const text = await this.fs.readFile(join(folder, nameOf(moment)), 'utf8').catch(() => '');
        const loaded = loadDocument(text);
        return loaded.ok ? [{ id: nameOf(moment), savedAt: loaded.value.savedAt, kind }] : [];
      }),
    );
    return found.flat();
  }

  /** The text of one backup; undefined if there is none of that name. */
  async read(id: string): Promise<string | undefined> {
    if (momentOf(id) === undefined) return undefined;
    return this.fs.readFile(join(backupFolderOf(this.path), id), 'utf8').catch(() => undefined);
  }
}
