/** The import wizard: file, columns, review, report. Its state ends with the screen, and leaving it with decisions asks first. */
import { useEffect } from 'react';
import { bridge } from '../../platform/bridge';
import { useDocument, useWorkspace } from '../../state/document';
import { goTo, guardLeaving } from '../../state/session';
import { ColumnsStep } from './columns/ColumnsStep';
import { FileStep } from './file/FileStep';
import styles from './ImportScreen.module.css';
import { LeaveDialog } from './LeaveDialog';
import { ReportStep } from './report/ReportStep';
import { RowsStep } from './rows/RowsStep';
import { StepList } from './StepList';
import { refresh, refreshNoMore } from './state/previewing';
import { hasDecisions, isTaking, letGo, startAnew, useWizard } from './state/wizard';
import { endImport, progressed } from './state/work';
import { WorkStrip } from './WorkStrip';

const pages = { file: FileStep, columns: ColumnsStep, rows: RowsStep, report: ReportStep } as const;

function end(): void {
  refreshNoMore();
  endImport();
  startAnew();
  // A workspace that is opened later begins with its overview.
  if (useDocument.getState().open === null) goTo('overview');
}

/** Another change of the lists, an undo for example, is compared with the file again. */
function useFreshPreview(): void {
  const lists = useWorkspace();
  useEffect(() => {
    const { preview, taken, work } = useWizard.getState();
    const isOwnChange = taken !== undefined || work?.task === 'taking';
    if (lists !== undefined && preview !== undefined && !isOwnChange) void refresh();
  }, [lists]);
}

/** Tells the main process whether closing the window or the workspace would lose decisions. */
function useToldDecisions(): void {
  const importId = useWizard(({ file }) => file?.importId);
  const isDecided = useWizard(hasDecisions);
  useEffect(() => {
    if (importId !== undefined) void bridge().request('imports.decided', { importId, isDecided });
  }, [importId, isDecided]);
}

function Wizard() {
  const step = useWizard((wizard) => wizard.step);
  const Page = pages[step];
  useEffect(() => bridge().on('imports.progress', progressed), []);
  useEffect(() => {
    const unguard = guardLeaving(letGo);
    return () => {
      unguard();
      end();
    };
  }, []);
  const isHeld = useWizard(isTaking);
  useFreshPreview();
  useToldDecisions();
  return (
    <div className={styles.page}>
      <div className={styles.part} inert={isHeld}>
        <StepList />
      </div>
      <WorkStrip />
      <div className={styles.part} inert={isHeld}>
        <Page />
      </div>
      <LeaveDialog />
    </div>
  );
}

export function ImportScreen() {
  // A copy of the workspace is another file: an import ends with the file that it was for.
  const file = useDocument(({ open }) => open && `${open.workspace.id} ${open.fileName}`);
  return <Wizard key={file} />;
}
