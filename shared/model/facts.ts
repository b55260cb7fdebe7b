/** Quick answers about one workspace's lists. Built once per version of the lists and kept as long as they live. */
import type { AreaId, CapabilityId, FirmId, NeedId } from '../ids';
import type { Area } from './area';
import type { Capability } from './capability';
import type { Firm } from './firm';
import type { Need } from './need';
import type { Tie } from './tie';
import type { Workspace } from './workspace';

export interface Facts {
  readonly firms: ReadonlyMap<FirmId, Firm>;
  readonly needs: ReadonlyMap<NeedId, Need>;
  readonly areas: ReadonlyMap<AreaId, Area>;
  readonly capabilities: ReadonlyMap<CapabilityId, Capability>;
  /** 0 when the firm does not have the capability. */
  level(firmId: FirmId, capabilityId: CapabilityId): number;
  /** Ties of a firm, by the other firm. */
  tiesOf(firmId: FirmId): ReadonlyMap<FirmId, readonly Tie[]>;
  /** Ties between two firms, whichever way round they were written. */
  tiesBetween(a: FirmId, b: FirmId): readonly Tie[];
}

type Lists = Pick<Workspace, 'firms' | 'needs' | 'areas' | 'capabilities' | 'ties'>;

const noTies: ReadonlyMap<FirmId, readonly Tie[]> = new Map();
const noTie: readonly Tie[] = [];

/** A view onto one list that is computed once per list, since lists are immutable. */
function perList<List extends object, View>(compute: (list: List) => View): (list: List) => View {
  const known = new WeakMap<List, View>();
  return (list) => {
    const found = known.get(list);
    if (found !== undefined) return found;
    const view = compute(list);
    known.set(list, view);
    return view;
  };
}

function byId<Item extends { readonly id: string }>(list: readonly Item[]): ReadonlyMap<Item['id'], Item> {
  return new Map(list.map((item) => [item.id, item]));
}

const firmsById = perList((list: Lists['firms']) => byId(list));
const needsById = perList((list: Lists['needs']) => byId(list));
const areasById = perList((list: Lists['areas']) => byId(list));
const capabilitiesById = perList((list: Lists['capabilities']) => byId(list));

const levelsByFirm = perList((firm: Firm) => {
  const best = new Map<CapabilityId, number>();
  for (const { capabilityId, level } of firm.capabilities) {
    best.set(capabilityId, Math.max(level, best.get(capabilityId) ?? 0));
  }
  return best;
});

const tiesByFirm = perList((ties: Lists['ties']) => {
  const index = new Map<FirmId, Map<FirmId, Tie[]>>();
  const note = (from: FirmId, to: FirmId, tie: Tie) => {
    const others = index.get(from) ?? new Map<FirmId, Tie[]>();
    others.set(to, [...(others.get(to) ?? []), tie]);
    index.set(from, others);
  };
  for (const tie of ties) {
    note(tie.firmIds[0], tie.firmIds[1], tie);
    note(tie.firmIds[1], tie.firmIds[0], tie);
  }
  return index;
});

/** Facts of a workspace (or of anything that has its lists). Cheap: what did not change is not computed again. */
export function factsOf(lists: Lists): Facts {
  const firms = firmsById(lists.firms);
  const ties = tiesByFirm(lists.ties);
  const tiesOf = (firmId: FirmId) => ties.get(firmId) ?? noTies;
  return {
    firms,
    needs: needsById(lists.needs),
    areas: areasById(lists.areas),
    capabilities: capabilitiesById(lists.capabilities),
    level: (firmId, capabilityId) => {
      const firm = firms.get(firmId);
      return firm ? (levelsByFirm(firm).get(capabilityId) ?? 0) : 0;
    },
    tiesOf,
    tiesBetween: (a, b) => tiesOf(a).get(b) ?? noTie,
  };
}
