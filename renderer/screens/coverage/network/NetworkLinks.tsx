/** The lines of the network: each kind has its own pattern and colour; those of the node where the person stands are stronger. */
import { memo } from 'react';
import type { Network, NodeKey } from '../../../../shared/planning/coverage/network';
import type { NetworkPicture } from '../../../../shared/planning/coverage/networkPicture';
import { classes } from '../../../components/classes';
import styles from './network.module.css';

interface NetworkLinksProps {
  readonly network: Network;
  readonly places: NetworkPicture['places'];
  readonly stand: NodeKey | undefined;
}

function PlainNetworkLinks({ network, places, stand }: NetworkLinksProps) {
  return (
    <g>
      {network.links.map(({ key, kind, from, to }) => {
        const [a, b] = [places.get(from), places.get(to)];
        const isNear = from === stand || to === stand;
        return a === undefined || b === undefined ? null : (
          <line
            key={key}
            className={classes(styles.link, styles[kind], isNear && styles.near)}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
          />
        );
      })}
    </g>
  );
}

export const NetworkLinks = memo(PlainNetworkLinks);
