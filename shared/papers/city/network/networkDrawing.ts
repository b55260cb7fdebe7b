/** The network as it is drawn on the screen: every node with its number, those that have room with their name, and the table that says who they all are. */
import { isolate } from '../../../language/bidi';
import type { Language } from '../../../language/language';
import { t } from '../../../language/messages/say';
import { formatNumber } from '../../../language/numerals';
import { linkKinds, type Network, type NetworkNode } from '../../../planning/coverage/network';
import { pictureOf } from '../../../planning/coverage/networkLayout';
import { linkWord, networkSum, nodeName, tiesLine } from '../../../planning/coverage/networkWords';
import { paperLimit } from '../../../reference/paperLimits';
import type { DrawingBlock, DrawingMark } from '../../drawing';
import { bodyWidth } from '../../page';
import type { TableBlock } from '../../paper';
import type { CityContext } from '../context';
import { labelLeading, labelSize, type NetworkLabel, networkLabels } from './networkLabels';

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The name on ground of its own, so that no link runs through it. */
function labelMarks(
  { lines, x, y, box }: NetworkLabel,
  kind: string,
  scale: number,
  language: Language,
): readonly DrawingMark[] {
  const { left, top, right, bottom } = box;
  return [
    {
      shape: 'box',
      x: hundredth(left * scale),
      y: hundredth(top * scale),
      width: hundredth((right - left) * scale),
      height: hundredth((bottom - top) * scale),
      look: 'ground',
    },
    ...lines.map(
      (text, line): DrawingMark => ({
        shape: 'text',
        x: hundredth(x * scale),
        y: hundredth((y + line * labelSize * labelLeading) * scale),
        text: isolate(text, language),
        size: hundredth(labelSize * scale),
        anchor: 'middle',
        ...(kind === 'firm' ? { tone: 'muted' } : {}),
      }),
    ),
  ];
}

/** The network from the same picture as on the screen. */
export function networkDrawing(network: Network, context: CityContext): DrawingBlock {
  const { language, text } = context;
  const picture = pictureOf(network);
  const scale = bodyWidth / picture.width;
  const radius = hundredth(picture.radius * scale);
  const labels = networkLabels(network, picture, (node) => text(nodeName(node)));
  const at = (key: Network['nodes'][number]['key']) => {
    const { x = 0, y = 0 } = picture.places.get(key) ?? {};
    return { x: hundredth(x * scale), y: hundredth(y * scale) };
  };
  const lines = network.links.map(({ kind, from, to }): DrawingMark => {
    const [a, b] = [at(from), at(to)];
    return { shape: 'line', x1: a.x, y1: a.y, x2: b.x, y2: b.y, look: kind };
  });
  const names = network.nodes.flatMap(({ key, kind }) => {
    const label = labels.get(key);
    return label === undefined ? [] : labelMarks(label, kind, scale, language);
  });
  const nodes = network.nodes.flatMap(({ key, kind }, index): readonly DrawingMark[] => {
    const { x, y } = at(key);
    const number = formatNumber(index + 1, language);
    const mark = { shape: 'text', x, y, text: number, size: hundredth(radius * 0.95), anchor: 'middle' } as const;
    if (kind === 'firm') return [{ shape: 'disc', x, y, radius, look: 'tone0' }, mark];
    const side = 2 * radius;
    return [
      { shape: 'box', x: hundredth(x - radius), y: hundredth(y - radius), width: side, height: side, look: 'tone4' },
      { ...mark, tone: 'light' },
    ];
  });
  return {
    kind: 'drawing',
    caption: t(language, 'city.paper.network.caption'),
    alternative: networkSum(network, language),
    width: bodyWidth,
    height: hundredth(picture.height * scale),
    marks: [...lines, ...names, ...nodes],
    legend: linkKinds.map((kind) => ({ look: kind, text: linkWord(kind, language) })),
  };
}

/** Every node by its number, with all that ties it: by name, or by number where there are many. */
export function networkTable(network: Network, { language, text }: CityContext): TableBlock {
  const numbers = new Map(network.nodes.map(({ key }, index) => [key, formatNumber(index + 1, language)]));
  const isByNumber = network.nodes.length > paperLimit('networkNames');
  const sayNode = isByNumber ? (node: NetworkNode) => numbers.get(node.key) ?? '' : nodeName;
  return {
    kind: 'table',
    ...(isByNumber ? { caption: t(language, 'city.paper.network.byNumber') } : {}),
    columns: [
      { title: t(language, 'city.network.number'), kind: 'narrow' },
      { title: t(language, 'city.network.column.node') },
      { title: t(language, 'city.paper.network.ties') },
    ],
    rows: network.nodes.map((node) => [
      numbers.get(node.key) ?? '',
      text(nodeName(node)),
      tiesLine(network, node, language, sayNode),
    ]),
  };
}
