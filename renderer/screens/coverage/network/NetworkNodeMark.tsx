/** One node: a firm is a disc, a consortium a square; its number stands in it and leads to the table. */
import { formatNumber } from '../../../../shared/language/numerals';
import type { Network, NetworkNode } from '../../../../shared/planning/coverage/network';
import type { NetworkPicture } from '../../../../shared/planning/coverage/networkPicture';
import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import styles from './network.module.css';
import { nodeWords } from './nodeWords';

interface NetworkNodeMarkProps {
  readonly network: Network;
  readonly node: NetworkNode;
  /** From 1, as in the table. */
  readonly number: number;
  readonly picture: NetworkPicture;
  readonly isStop: boolean;
  /** Tied to the node where the person stands. */
  readonly isNear: boolean;
  readonly isSelected: boolean;
  readonly onPress: () => void;
  readonly onPoint: (isOver: boolean) => void;
}

export function NetworkNodeMark(props: NetworkNodeMarkProps) {
  const { network, node, number, picture, isStop, isNear, isSelected, onPress, onPoint } = props;
  const words = useWords();
  const place = picture.places.get(node.key);
  if (place === undefined) return null;
  const { radius } = picture;
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML buttons cannot stand in a drawing
    <g
      role="button"
      aria-label={nodeWords(network, node, words)}
      aria-pressed={isSelected}
      tabIndex={isStop ? 0 : -1}
      data-node={node.key}
      className={classes(styles.node, styles[node.kind], isNear && styles.near, isSelected && styles.selected)}
      transform={`translate(${place.x} ${place.y})`}
      onClick={onPress}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      {node.kind === 'firm' ? (
        <circle r={radius} />
      ) : (
        <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={radius / 3} />
      )}
      <text fontSize={radius * 0.95}>{formatNumber(number, words.language)}</text>
    </g>
  );
}
