/** A node of the network to those who hear it, and where it leads. */
import type { Network, NetworkNode } from '../../../../shared/planning/coverage/network';
import { nodeName, tiesLine } from '../../../../shared/planning/coverage/networkWords';
import type { Words } from '../../../state/language';
import type { Selection } from '../../../state/session';

export function selectionOf(node: NetworkNode): Selection {
  return node.kind === 'firm' ? { kind: 'firm', id: node.firm.id } : { kind: 'consortium', id: node.consortium.id };
}

/** The name of a node and whom it is tied to by what. */
export function nodeWords(network: Network, node: NetworkNode, { t, language }: Words): string {
  const ties = tiesLine(network, node, language);
  return t('city.network.node', { name: nodeName(node), ties: ties === '' ? t('city.network.noTies') : ties });
}
