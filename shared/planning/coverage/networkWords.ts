/** The network in words, the same on the screen and on paper: names, ties, and how many there are of what. */
import type { Language } from '../../language/language';
import { t } from '../../language/messages/say';
import type { Text } from '../../model/text';
import { type LinkKind, linkKinds, type Network, type NetworkNode, neighboursIn } from './network';

export function nodeName(node: NetworkNode): Text {
  return node.kind === 'firm' ? node.firm.name : node.consortium.name;
}

/** The word for what ties two nodes. */
export function linkWord(kind: LinkKind, language: Language): string {
  return kind === 'member' ? t(language, 'city.network.link.member') : t(language, `nouns.tie.${kind}`);
}

/** Everybody a node is tied to, by kind of link; a kind may have nobody. */
export function tiesByKind(
  network: Network,
  node: NetworkNode,
): readonly { readonly kind: LinkKind; readonly nodes: readonly NetworkNode[] }[] {
  const neighbours = neighboursIn(network, node.key);
  return linkKinds.map((kind) => ({
    kind,
    nodes: neighbours.filter((one) => one.kind === kind).map((one) => one.node),
  }));
}

/** All that ties a node, in one line; empty where nothing does. @param sayNode its neighbours in words; else by name */
export function tiesLine(
  network: Network,
  node: NetworkNode,
  language: Language,
  sayNode: (node: NetworkNode) => Text | string = nodeName,
): string {
  return tiesByKind(network, node)
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ kind, nodes }) =>
      t(language, 'city.network.ties', { kind: linkWord(kind, language), names: nodes.map(sayNode) }),
    )
    .join(language === 'fa' ? '؛ ' : '; ');
}

/** How many nodes and links of each kind there are. */
export function networkSum({ nodes, links }: Network, language: Language): string {
  const countOf = (kind: LinkKind) => links.filter((link) => link.kind === kind).length;
  return t(language, 'city.network.sum', {
    consortia: nodes.filter(({ kind }) => kind === 'consortium').length,
    firms: nodes.filter(({ kind }) => kind === 'firm').length,
    conflicts: countOf('conflict'),
    rivals: countOf('rival'),
    partners: countOf('partner'),
  });
}
