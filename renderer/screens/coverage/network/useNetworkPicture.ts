/** The picture of a network, worked out in slices between which the window answers. */
import { useEffect, useState } from 'react';
import type { Network } from '../../../../shared/planning/coverage/network';
import { layoutSteps, NetworkLayout } from '../../../../shared/planning/coverage/networkLayout';
import type { NetworkPicture } from '../../../../shared/planning/coverage/networkPicture';
import { inSlices } from '../../../state/slices';

interface Drawn {
  readonly network: Network;
  readonly progress: number;
  /** Once it has come to rest. */
  readonly picture?: NetworkPicture;
}

const steps = Array.from({ length: layoutSteps }, (_, index) => index);

/** @returns how far it is (0..1) and, at the end, the picture */
export function useNetworkPicture(network: Network): Omit<Drawn, 'network'> {
  const [drawn, setDrawn] = useState<Drawn>({ network, progress: 0 });
  useEffect(() => {
    const layout = new NetworkLayout(network);
    return inSlices(
      steps,
      () => layout.step(),
      () => {
        const { progress } = layout;
        setDrawn({ network, progress, ...(progress >= 1 ? { picture: layout.picture() } : {}) });
      },
    );
  }, [network]);
  return drawn.network === network ? drawn : { progress: 0 };
}
