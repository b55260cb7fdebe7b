/** The names of the network as far as one has come near: letters stay as high on the screen, so that more of them find room. */
import { useMemo } from 'react';
import { labelSize, networkLabels } from '../../../../shared/papers/city/network/networkLabels';
import type { Network } from '../../../../shared/planning/coverage/network';
import type { NetworkPicture } from '../../../../shared/planning/coverage/networkPicture';
import { nodeName } from '../../../../shared/planning/coverage/networkWords';
import { useWords } from '../../../state/language';

/** Names are laid anew from here on. */
const zooms = [1, 1.7, 2.9, 4.9] as const;

export function useNetworkLabels(network: Network, picture: NetworkPicture, zoom: number) {
  const { text } = useWords();
  const near = zooms.findLast((one) => one <= zoom) ?? 1;
  const size = labelSize / near;
  const labels = useMemo(
    () => networkLabels(network, picture, (node) => text(nodeName(node)), size),
    [network, picture, text, size],
  );
  return { labels, size };
}
