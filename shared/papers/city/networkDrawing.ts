/** The network as it is drawn on the screen, with numbers for names, and the table that says who they are. */
import { joinList, t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import { linkKinds, type Network, type NetworkNode, neighboursIn } from '../../planning/coverage/network';
import { pictureOf } from '../../planning/coverage/networkLayout';
import type { DrawingBlock, DrawingMark } from '../drawing';
import { bodyWidth } from '../page';
import type { TableBlock } from '../paper';
import type { CityContext } from './context';

const highest = 190;
const radius = 2.1;

function sumOf({ nodes, links }: Network, { language }: CityContext): string {
  const count = (kind: (typeof linkKinds)[number]) => links.filter((link) => link.kind === kind).length;
  return t(language, 'city.network.sum', {
    consortia: nodes.filter(({ kind }) => kind === 'consortium').length,
    firms: nodes.filter(({ kind }) => kind === 'firm').length,
    conflicts: count('conflict'),
    rivals: count('rival'),
    partners: count('partner'),
  });
}

function linkWord(kind: (typeof linkKinds)[number], { language }: CityContext): string {
  return kind === 'member' ? t(language, 'city.network.link.member') : t(language, `nouns.tie.${kind}`);
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The network from the same layout as on the screen. */
export function networkDrawing(network: Network, context: CityContext): DrawingBlock {
  const { language } = context;
  const { places, width, height } = pictureOf(network);
  const scale = Math.min(bodyWidth / width, highest / height);
  const at = (key: NetworkNode['key']) => {
    const { x = 0, y = 0 } = places.get(key) ?? {};
    return { x: hundredth(x * scale), y: hundredth(y * scale) };
  };
  const lines = network.links.map(({ kind, from, to }): DrawingMark => {
    const [a, b] = [at(from), at(to)];
    return { shape: 'line', x1: a.x, y1: a.y, x2: b.x, y2: b.y, look: kind };
  });
  const nodes = network.nodes.flatMap(({ key, kind }, index): readonly DrawingMark[] => {
    const { x, y } = at(key);
    const text = formatNumber(index + 1, language);
    const label = { shape: 'text', x, y, text, size: 2, anchor: 'middle' } as const;
    if (kind === 'firm') return [{ shape: 'disc', x, y, radius, look: 'tone0' }, label];
    const side = 2 * radius;
    return [
      { shape: 'box', x: x - radius, y: y - radius, width: side, height: side, look: 'tone4' },
      { ...label, tone: 'light' },
    ];
  });
  return {
    kind: 'drawing',
    caption: t(language, 'city.paper.network.caption'),
    alternative: sumOf(network, context),
    width: bodyWidth,
    height: hundredth(height * scale),
    marks: [...lines, ...nodes],
    legend: linkKinds.map((kind) => ({ look: kind, text: linkWord(kind, context) })),
  };
}

/** Every node by its number, with all that ties it. */
export function networkTable(network: Network, context: CityContext): TableBlock {
  const { language, text } = context;
  const nameOf = (node: NetworkNode) => text(node.kind === 'firm' ? node.firm.name : node.consortium.name);
  const tiesOf = (node: NetworkNode) => {
    const around = neighboursIn(network, node.key);
    return linkKinds
      .map((kind) => ({ kind, names: around.filter((one) => one.kind === kind).map((one) => nameOf(one.node)) }))
      .filter(({ names }) => names.length > 0)
      .map(({ kind, names }) => `${linkWord(kind, context)}: ${joinList(names, language)}`)
      .join(language === 'fa' ? '؛ ' : '; ');
  };
  return {
    kind: 'table',
    columns: [
      { title: t(language, 'city.paper.network.number'), kind: 'narrow' },
      { title: t(language, 'city.network.column.node') },
      { title: t(language, 'city.paper.network.ties') },
    ],
    rows: network.nodes.map((node, index) => [formatNumber(index + 1, language), nameOf(node), tiesOf(node)]),
  };
}
