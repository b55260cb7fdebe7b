/** A node of the network in words: its name, and whom it is tied to by what. */
import type { Text } from '../../../../shared/model/text';
import { linkKinds, type Network, type NetworkNode, neighboursIn } from '../../../../shared/planning/coverage/network';
import type { Words } from '../../../state/language';
import type { Selection } from '../../../state/session';

export function nameOf(node: NetworkNode): Text {
  return node.kind === 'firm' ? node.firm.name : node.consortium.name;
}

export function selectionOf(node: NetworkNode): Selection {
  return node.kind === 'firm' ? { kind: 'firm', id: node.firm.id } : { kind: 'consortium', id: node.consortium.id };
}

/** The word for what ties two nodes. */
export function linkWord(kind: (typeof linkKinds)[number], { t }: Words): string {
  return kind === 'member' ? t('city.network.link.member') : t(`nouns.tie.${kind}`);
}

/** Everything that ties a node, by kind. */
export function tiesByKind(network: Network, node: NetworkNode) {
  const neighbours = neighboursIn(network, node.key);
  return linkKinds.map((kind) => ({
    kind,
    names: neighbours.filter((one) => one.kind === kind).map((one) => nameOf(one.node)),
  }));
}

export function nodeWords(network: Network, node: NetworkNode, words: Words): string {
  const ties = tiesByKind(network, node)
    .filter(({ names }) => names.length > 0)
    .map(({ kind, names }) => words.t('city.network.ties', { kind: linkWord(kind, words), names }))
    .join('؛ ');
  return words.t('city.network.node', {
    name: nameOf(node),
    ties: ties === '' ? words.t('city.network.noTies') : ties,
  });
}
