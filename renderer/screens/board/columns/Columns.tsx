/** The columns side by side, scrolled across; only those on screen are drawn, and the one where the keyboard stands. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Settings } from '../../../../shared/ipc/settings';
import { directionOf } from '../../../../shared/language/language';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { useSettings } from '../../../state/settings';
import { useFocusSent } from '../drag/useFocusSent';
import type { Lane } from '../read/places';
import { useBoard } from '../state/boardState';
import type { Collapsed } from '../state/collapsed';
import { useHeld } from '../state/held';
import { showVisible } from '../state/view';
import { AreaStrip } from './AreaStrip';
import { CollapsedColumn } from './CollapsedColumn';
import { Column } from './Column';
import styles from './Columns.module.css';

const columnWidth: Readonly<Record<Settings['density'], number>> = { comfortable: 312, cosy: 280, compact: 244 };
const narrowWidth = 48;
const gapPx = 8;

interface ColumnsProps {
  readonly judgement: Judgement;
  /** Area strips and columns, without the pool. */
  readonly lanes: readonly Lane[];
  readonly collapsed: Collapsed;
}

function useLanes({ lanes }: ColumnsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { language } = useWords();
  const density = useSettings((settings) => settings.density);
  const cursorIndex = useBoard(({ cursor }) => lanes.findIndex(({ key }) => key === cursor.lane));
  const widthOf = (lane: Lane | undefined) =>
    lane?.kind === 'column' && !lane.isCollapsed ? columnWidth[density] : narrowWidth;
  const virtual = useVirtualizer({
    horizontal: true,
    isRtl: directionOf(language) === 'rtl',
    count: lanes.length,
    gap: gapPx,
    overscan: 1,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => widthOf(lanes[index]),
    getItemKey: (index) => {
      const lane = lanes[index];
      return lane === undefined || lane.kind === 'pool' ? index : `${lane.key} ${lane.isCollapsed} ${density}`;
    },
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return cursorIndex < 0 || shown.includes(cursorIndex) ? shown : [...shown, cursorIndex].sort((a, b) => a - b);
    },
  });
  return { scroller, virtual, cursorIndex };
}

function LaneView({ lane, judgement, collapsed }: { readonly lane: Lane } & Omit<ColumnsProps, 'lanes'>) {
  const toggle = () => collapsed.toggle(lane.key);
  if (lane.kind === 'pool') return null;
  if (lane.kind === 'area') return <AreaStrip judgement={judgement} lane={lane} toggle={toggle} />;
  const View = lane.isCollapsed ? CollapsedColumn : Column;
  return <View judgement={judgement} consortiumId={lane.consortiumId} toggle={toggle} />;
}

export function Columns(props: ColumnsProps) {
  const { lanes, judgement, collapsed } = props;
  const { t } = useWords();
  const { scroller, virtual, cursorIndex } = useLanes(props);
  // The lane where the keyboard stands, or over which it holds cards, is brought into sight.
  useFocusSent(() => {
    const { held } = useHeld.getState();
    const index = held?.by === 'keyboard' ? lanes.findIndex(({ key }) => key === held.over) : cursorIndex;
    if (index >= 0) virtual.scrollToIndex(index);
  });
  const items = virtual.getVirtualItems();
  const visible = items.flatMap(({ index }) => lanes[index]?.key ?? []).join('\n');
  useEffect(() => {
    showVisible(lanes.filter(({ key }) => visible.split('\n').includes(key)).map(({ key }) => key));
  }, [visible, lanes]);
  return (
    // What scrolls can be reached by keyboard, so that it can be scrolled by keyboard.
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label={t('board.columns')}
      data-autoscroll="x"
      tabIndex={0}
    >
      <div className={styles.lanes} style={{ inlineSize: virtual.getTotalSize() }}>
        {items.map(({ key, index, start, size }) => {
          const lane = lanes[index];
          return lane === undefined ? null : (
            <div key={key} className={styles.lane} style={{ insetInlineStart: start, inlineSize: size }}>
              <LaneView lane={lane} judgement={judgement} collapsed={collapsed} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
