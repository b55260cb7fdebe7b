/** The board (تختهٔ کنسرسیوم): firms at the start side, consortia beside them, and everything that can be done by hand. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { isClosed } from '../../../shared/model/scenario';
import { type Judgement, useJudgement } from '../../state/judgement';
import { useWords } from '../../state/language';
import { LiveRegion } from '../../widgets/LiveRegion';
import styles from './BoardScreen.module.css';
import { CardMenu } from './cards/CardMenu';
import { Columns } from './columns/Columns';
import { BoardDialogs } from './dialogs/BoardDialogs';
import { DragGhost } from './drag/DragGhost';
import { HeldBar } from './drag/HeldBar';
import { useBoardClicks } from './drag/useBoardClicks';
import { useBoardKeys } from './drag/useBoardKeys';
import { useCursorFocus } from './drag/useCursorFocus';
import { usePointerDrag } from './drag/usePointerDrag';
import { NoConsortia, NoFirms, NoScenario } from './EmptyBoard';
import { PlanOffer } from './plan/PlanOffer';
import { Pool } from './pool/Pool';
import { askedBy } from './read/focusedNeeds';
import { lanesOf } from './read/places';
import { poolView } from './read/poolView';
import { showBoardOf, useBoard } from './state/boardState';
import { useCollapsed } from './state/collapsed';
import { letGo } from './state/held';
import { useSubject } from './state/subject';
import { showLanes } from './state/view';
import { Toolbar } from './Toolbar';
import { WhyPanel } from './why/WhyPanel';

function useLanes(judgement: Judgement) {
  const collapsed = useCollapsed();
  const filter = useBoard((board) => board.filter);
  const subject = useSubject();
  const asked = useMemo(() => askedBy(judgement.grouping, subject), [judgement, subject]);
  const view = useMemo(
    () => poolView(judgement.grouping, filter, asked?.requirements ?? []),
    [judgement, filter, asked],
  );
  const lanes = useMemo(
    () =>
      lanesOf(
        judgement.workspace.areas.map(({ id }) => id),
        judgement.scenario.consortia,
        view.firms.map(({ id }) => id),
        collapsed.keys,
      ),
    [judgement, view, collapsed.keys],
  );
  return { lanes, view, asked, collapsed };
}

function OpenBoard({ judgement }: { readonly judgement: Judgement }) {
  const words = useWords();
  const board = useRef<HTMLElement>(null);
  const { lanes, view, asked, collapsed } = useLanes(judgement);
  useEffect(() => showLanes(lanes), [lanes]);
  useBoardClicks(board);
  useBoardKeys(board);
  usePointerDrag(board);
  useCursorFocus(lanes);
  const { scenario, workspace } = judgement;
  const isEmpty = scenario.consortia.length === 0;
  const columns = useMemo(() => lanes.slice(1), [lanes]);
  return (
    <section ref={board} className={styles.board} aria-label={words.t('board.title')}>
      <Toolbar judgement={judgement} collapsed={collapsed} />
      {isClosed(scenario) && (
        <p className={styles.closed} role="note">
          {words.t('board.closed', { status: words.t(`nouns.scenarioStatus.${scenario.status}`) })}
        </p>
      )}
      <HeldBar judgement={judgement} />
      <p className="visually-hidden">{words.t('board.howTo')}</p>
      <div className={styles.lanes}>
        {workspace.firms.length === 0 ? <NoFirms /> : <Pool judgement={judgement} view={view} asked={asked} />}
        {isEmpty ? <NoConsortia /> : <Columns judgement={judgement} lanes={columns} collapsed={collapsed} />}
        <WhyPanel judgement={judgement} />
      </div>
      <CardMenu />
      <DragGhost judgement={judgement} />
      <LiveRegion />
      <BoardDialogs judgement={judgement} />
      <PlanOffer judgement={judgement} />
    </section>
  );
}

export function BoardScreen() {
  const judgement = useJudgement();
  const scenarioId = judgement?.scenario.id;
  const workspaceId = judgement?.workspace.id;
  // Before the effects of the board itself: the first of them puts the keyboard on a card, which this would undo.
  useLayoutEffect(() => {
    if (workspaceId !== undefined && scenarioId !== undefined) showBoardOf(workspaceId, scenarioId);
    return letGo;
  }, [scenarioId, workspaceId]);
  return judgement === undefined ? <NoScenario /> : <OpenBoard judgement={judgement} />;
}
