/** The network as a drawing that is walked by keys: from node to node, and the part seen follows. */
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Network, type NodeKey, neighboursIn } from '../../../../shared/planning/coverage/network';
import type { NetworkPicture } from '../../../../shared/planning/coverage/networkPicture';
import { nodeName } from '../../../../shared/planning/coverage/networkWords';
import { IconButton } from '../../../components/IconButton';
import { useWords } from '../../../state/language';
import { select, useSession } from '../../../state/session';
import { NamePlate } from './NamePlate';
import { NetworkLabels } from './NetworkLabels';
import { NetworkLinks } from './NetworkLinks';
import { NetworkNodeMark } from './NetworkNodeMark';
import styles from './network.module.css';
import { selectionOf } from './nodeWords';
import { useNetworkLabels } from './useNetworkLabels';
import { useNetworkView } from './useNetworkView';
import { nearestAhead, wayOf } from './view';

interface NetworkDrawingProps {
  readonly network: Network;
  readonly picture: NetworkPicture;
}

export function NetworkDrawing({ network, picture }: NetworkDrawingProps) {
  const { t, text } = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const [walked, setStand] = useState<NodeKey>();
  const [pointed, setPointed] = useState<NodeKey>();
  const stand = walked ?? network.nodes[0]?.key;
  const { view, zoomIn, zoomOut, fit, pan, show, drag } = useNetworkView(svg, picture);
  const { labels, size } = useNetworkLabels(network, picture, view.zoom);
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
  const plated = network.nodes.find(({ key }) => key === (pointed ?? walked) && labels.get(key)?.isWhole !== true);
  const platePlace = plated && picture.places.get(plated.key);
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
        className={styles.drawing}
        viewBox={box.join(' ')}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <NetworkLinks network={network} places={picture.places} stand={walked} />
        <NetworkLabels network={network} labels={labels} size={size} />
        {network.nodes.map((node, index) => (
          <NetworkNodeMark
            key={node.key}
            network={network}
            node={node}
            number={index + 1}
            picture={picture}
            isStop={node.key === stand}
            isNear={near.has(node.key)}
            isSelected={node.key === selected}
            onPress={() => {
              setStand(node.key);
              open(node.key);
            }}
            onPoint={(isOver) => setPointed((now) => (isOver ? node.key : now === node.key ? undefined : now))}
          />
        ))}
        {plated !== undefined && platePlace !== undefined && (
          <NamePlate name={text(nodeName(plated))} place={platePlace} picture={picture} size={size} />
        )}
      </svg>
    </div>
  );
}
