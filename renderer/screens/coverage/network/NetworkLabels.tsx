/** The names that have room beside their nodes; the buttons of the nodes say them, so that nobody hears them twice. */
import { memo } from 'react';
import { labelLeading, type NetworkLabel } from '../../../../shared/papers/city/network/networkLabels';
import type { Network, NodeKey } from '../../../../shared/planning/coverage/network';
import { classes } from '../../../components/classes';
import styles from './network.module.css';

interface NetworkLabelsProps {
  readonly network: Network;
  readonly labels: ReadonlyMap<NodeKey, NetworkLabel>;
  /** Of the letters, in units of the picture. */
  readonly size: number;
}

function PlainNetworkLabels({ network, labels, size }: NetworkLabelsProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g aria-hidden="true" className={styles.labels}>
      {network.nodes.map(({ key, kind }) => {
        const label = labels.get(key);
        if (label === undefined) return null;
        const { left, top, right, bottom } = label.box;
        return (
          <g key={key} data-label={key} className={classes(styles[`${kind}Name`])}>
            <rect x={left} y={top} width={right - left} height={bottom - top} />
            <text fontSize={size}>
              {label.lines.map((line, index) => (
                <tspan key={line} x={label.x} y={label.y + index * size * labelLeading}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </g>
  );
}

export const NetworkLabels = memo(PlainNetworkLabels);
