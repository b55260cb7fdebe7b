/** The firms as rows of the grid: each with its load in the scenario and its text as it is searched. */
import { fold, matchesFolded } from '../../../shared/language/persian';
import type { Facts } from '../../../shared/model/facts';
import type { Firm } from '../../../shared/model/firm';
import type { Grouping } from '../../../shared/model/grouping';

export interface FirmRow {
  readonly firm: Firm;
  /** In how many consortia of the scenario it is. */
  readonly load: number;
}

/** All firms in the order of the document; without a scenario nobody is placed. */
export function firmRows(firms: readonly Firm[], grouping: Grouping | undefined): readonly FirmRow[] {
  return firms.map((firm) => ({ firm, load: grouping?.placements.get(firm.id)?.length ?? 0 }));
}

/** Places left in the scenario; below zero when the firm is in more than it can carry. */
export function freeCapacity({ firm, load }: FirmRow): number {
  return firm.capacity - load;
}

interface Searchable {
  readonly capabilities: Facts['capabilities'];
  readonly text: string;
}

const searchable = new WeakMap<Firm, Searchable>();

function wordsOf(firm: Firm, capabilities: Facts['capabilities']): string {
  const skills = firm.capabilities.flatMap(({ capabilityId }) => {
    const name = capabilities.get(capabilityId)?.name;
    return [capabilityId, name?.fa ?? '', name?.en ?? ''];
  });
  const own = [firm.name.fa, firm.name.en, firm.id, firm.nationalId, firm.ownerGroup, firm.site, ...firm.fields];
  return fold([...own, ...skills].join(' '));
}

/** The text in which a firm is sought, folded once per version of the firm. */
function searchTextOf(firm: Firm, capabilities: Facts['capabilities']): string {
  const known = searchable.get(firm);
  if (known?.capabilities === capabilities) return known.text;
  const text = wordsOf(firm, capabilities);
  searchable.set(firm, { capabilities, text });
  return text;
}

/** Rows that hold every word of the query: in names, ids, fields, owner group, site or capabilities. */
export function searchRows(
  rows: readonly FirmRow[],
  query: string,
  capabilities: Facts['capabilities'],
): readonly FirmRow[] {
  const sought = fold(query);
  if (sought === '') return rows;
  return rows.filter(({ firm }) => matchesFolded(sought, searchTextOf(firm, capabilities)));
}
