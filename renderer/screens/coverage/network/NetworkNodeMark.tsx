/** One node: a firm is a disc, a consortium a square with its name. */
import type { Network, NetworkNode } from '../../../../shared/planning/coverage/network';
import type { Place } from '../../../../shared/planning/coverage/networkLayout';
import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import styles from './network.module.css';
import { nameOf, nodeWords } from './nodeWords';

/** Letters of a name that stand beside its node; the whole name is in its title. */
const letters = { firm: 18, consortium: 20 } as const;

interface NetworkNodeMarkProps {
  readonly network: Network;
  readonly node: NetworkNode;
  readonly place: Place | undefined;
  readonly isStop: boolean;
  /** Tied to the node where the person stands. */
  readonly isNear: boolean;
  readonly isSelected: boolean;
  readonly onPress: () => void;
}

export function NetworkNodeMark({ network, node, place, isStop, isNear, isSelected, onPress }: NetworkNodeMarkProps) {
  const words = useWords();
  if (place === undefined) return null;
  const name = words.text(nameOf(node));
  const most = letters[node.kind];
  const said = nodeWords(network, node, words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML buttons cannot stand in a drawing
    <g
      role="button"
      aria-label={said}
      aria-pressed={isSelected}
      tabIndex={isStop ? 0 : -1}
      data-node={node.key}
      className={classes(styles.node, styles[node.kind], isNear && styles.near, isSelected && styles.selected)}
      transform={`translate(${place.x} ${place.y})`}
      onClick={onPress}
    >
      <title>{said}</title>
      {node.kind === 'firm' ? <circle r={9} /> : <rect x={-12} y={-12} width={24} height={24} rx={5} />}
      <text y={node.kind === 'firm' ? 24 : 28} textAnchor="middle">
        {name.length > most ? `${name.slice(0, most)}…` : name}
      </text>
    </g>
  );
}
