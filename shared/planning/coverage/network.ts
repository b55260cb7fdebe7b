/** Firms, consortia and what ties them: memberships, conflicts, rivalries and past partnerships. */
import type { ConsortiumId, FirmId } from '../../ids';
import type { Consortium } from '../../model/consortium';
import type { Firm } from '../../model/firm';
import type { Grouping } from '../../model/grouping';
import { type TieKind, tieKinds } from '../../model/tie';
import type { Workspace } from '../../model/workspace';

export type NodeKey = `firm ${FirmId}` | `consortium ${ConsortiumId}`;

export type NetworkNode =
  | { readonly kind: 'firm'; readonly key: NodeKey; readonly firm: Firm }
  | { readonly kind: 'consortium'; readonly key: NodeKey; readonly consortium: Consortium };

export const linkKinds = ['member', ...tieKinds] as const;
export type LinkKind = 'member' | TieKind;

export interface NetworkLink {
  readonly key: string;
  readonly kind: LinkKind;
  readonly from: NodeKey;
  readonly to: NodeKey;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** Firms that are in no consortium and have no tie: they are counted, not drawn. */
  readonly alone: readonly Firm[];
}

export function firmKey(id: FirmId): NodeKey {
  return `firm ${id}`;
}

export function consortiumKey(id: ConsortiumId): NodeKey {
  return `consortium ${id}`;
}

/** The network under a scenario. Consortia without members are left out: they tie nobody. */
export function networkOf(workspace: Workspace, grouping: Grouping | undefined): Network {
  const groups = (grouping?.groups ?? []).filter(({ members }) => members.length > 0);
  const memberships = groups.flatMap(({ consortium, members }) =>
    members.map(
      ({ firm }): NetworkLink => ({
        key: `${consortium.id} ${firm.id}`,
        kind: 'member',
        from: consortiumKey(consortium.id),
        to: firmKey(firm.id),
      }),
    ),
  );
  const ties = workspace.ties.map(
    ({ id, kind, firmIds: [a, b] }): NetworkLink => ({ key: `tie ${id}`, kind, from: firmKey(a), to: firmKey(b) }),
  );
  const known = new Set(workspace.firms.map(({ id }) => firmKey(id)));
  const links = [...memberships, ...ties.filter(({ from, to }) => known.has(from) && known.has(to))];
  const tied = new Set(links.flatMap(({ from, to }) => [from, to]));
  const isTied = ({ id }: Firm) => tied.has(firmKey(id));
  return {
    nodes: [
      ...groups.map(
        ({ consortium }): NetworkNode => ({ kind: 'consortium', key: consortiumKey(consortium.id), consortium }),
      ),
      ...workspace.firms.filter(isTied).map((firm): NetworkNode => ({ kind: 'firm', key: firmKey(firm.id), firm })),
    ],
    links,
    alone: workspace.firms.filter((firm) => !isTied(firm)),
  };
}

/** The neighbours of a node, each with what ties them, in the order of the links. */
export function neighboursIn(
  { nodes, links }: Network,
  key: NodeKey,
): readonly { readonly kind: LinkKind; readonly node: NetworkNode }[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return links.flatMap(({ kind, from, to }) => {
    const other = from === key ? to : to === key ? from : undefined;
    const node = other === undefined ? undefined : byKey.get(other);
    return node === undefined ? [] : [{ kind, node }];
  });
}
