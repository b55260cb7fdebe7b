/** The network as a drawing that is walked by keys: from node to node, and the part seen follows. */
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Network, type NodeKey, neighboursIn } from '../../../../shared/planning/coverage/network';
import type { NetworkPicture } from '../../../../shared/planning/coverage/networkLayout';
import { classes } from '../../../components/classes';
import { IconButton } from '../../../components/IconButton';
import { useWords } from '../../../state/language';
import { select, useSession } from '../../../state/session';
import { NetworkLinks } from './NetworkLinks';
import { NetworkNodeMark } from './NetworkNodeMark';
import styles from './network.module.css';
import { selectionOf } from './nodeWords';
import { useNetworkView } from './useNetworkView';
import { nearestAhead, wayOf } from './view';

/** From here on every firm has room for its name. */
const closeZoom = 1.6;

interface NetworkDrawingProps {
  readonly network: Network;
  readonly picture: NetworkPicture;
}

export function NetworkDrawing({ network, picture }: NetworkDrawingProps) {
  const { t } = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const [walked, setStand] = useState<NodeKey>();
  const stand = walked ?? network.nodes[0]?.key;
  const { view, zoomIn, zoomOut, fit, pan, show, drag } = useNetworkView(svg, picture);
  const selected = useSession(({ selection }) => selection && `${selection.kind} ${selection.id}`);

  const walkTo = (key: NodeKey) => {
    setStand(key);
    const place = picture.places.get(key);
    if (place !== undefined) show(place);
    svg.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  };
  const open = (key: NodeKey) => {
    const node = network.nodes.find((one) => one.key === key);
    if (node !== undefined) select(selectionOf(node));
  };
  const keys: Readonly<Record<string, () => void>> = { '+': zoomIn, '=': zoomIn, '-': zoomOut, '0': fit };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = wayOf(event.key);
    const isOpening = event.key === 'Enter' || event.key === ' ';
    if (way === undefined && !isOpening && keys[event.key] === undefined) return;
    event.preventDefault();
    if (way !== undefined && event.shiftKey) pan(way);
    else if (way !== undefined && stand !== undefined) {
      const next = nearestAhead(picture.places, stand, way);
      if (next !== undefined) walkTo(next);
    } else if (isOpening && stand !== undefined) open(stand);
    else keys[event.key]?.();
  };
  const near = new Set(walked === undefined ? [] : neighboursIn(network, walked).map(({ node }) => node.key));
  const box = [view.x, view.y, picture.width / view.zoom, picture.height / view.zoom];
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <IconButton label={t('city.network.zoomIn')} icon={<ZoomIn size={16} aria-hidden />} onPress={zoomIn} />
        <IconButton label={t('city.network.zoomOut')} icon={<ZoomOut size={16} aria-hidden />} onPress={zoomOut} />
        <IconButton label={t('city.network.fit')} icon={<Maximize size={16} aria-hidden />} onPress={fit} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose nodes are buttons is no fieldset */}
      <svg
        ref={svg}
        role="group"
        aria-label={t('city.network.title')}
        aria-description={t('city.network.howTo')}
        className={classes(styles.drawing, view.zoom >= closeZoom && styles.close)}
        viewBox={box.join(' ')}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <NetworkLinks network={network} places={picture.places} stand={walked} />
        {network.nodes.map((node) => (
          <NetworkNodeMark
            key={node.key}
            network={network}
            node={node}
            place={picture.places.get(node.key)}
            isStop={node.key === stand}
            isNear={near.has(node.key)}
            isSelected={node.key === selected}
            onPress={() => {
              setStand(node.key);
              open(node.key);
            }}
          />
        ))}
      </svg>
    </div>
  );
}
