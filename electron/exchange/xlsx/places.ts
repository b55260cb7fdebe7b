/** Where the parts of a workbook lie: one part names another by an id, and a list beside it says where that is. */
import { Stop } from '../unreadable';
import { readXml } from '../xml';
import type { Archive } from '../zip/archive';

interface Relation {
  /** The last word of its type: `worksheet`, `styles`. */
  readonly kind: string;
  readonly path: string;
}

/** What a part refers to, by id. */
export type Relations = ReadonlyMap<string, Relation>;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A place as it is named from a folder of the archive; one that leads out of it does not exist. */
function placeFrom(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..' && steps.pop() === undefined) throw new Stop('contradictory');
    if (step !== '' && step !== '.' && step !== '..') steps.push(step);
  }
  return steps.join('/');
}

/** The relations of a part; of the whole archive with an empty path. None where nothing is said. */
export async function relationsOf(archive: Archive, path: string): Promise<Relations> {
  const folder = folderOf(path);
  const list = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!archive.has(list)) return relations;
  await readXml(archive.piecesOf(list), {
    open(tag) {
      const [id, target] = [tag.get('Id'), tag.get('Target')];
      if (tag.name !== 'Relationship' || id === undefined || target === undefined) return;
      if (tag.get('TargetMode') === 'External') return;
      const kind = tag.get('Type')?.split('/').at(-1) ?? '';
      relations.set(id, { kind, path: placeFrom(folder, target) });
    },
  });
  return relations;
}

/** The part of a kind, if there is one. */
export function partOf(relations: Relations, kind: string): string | undefined {
  return [...relations.values()].find((relation) => relation.kind === kind)?.path;
}
