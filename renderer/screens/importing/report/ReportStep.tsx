/** The last step: what was taken over, every row of it, the report to be kept, and the way back. */
import { CircleCheck, Download, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ListName } from '../../../../shared/exchange/columns';
import type { ListPreview } from '../../../../shared/exchange/preview';
import { Button } from '../../../components/Button';
import { useWords } from '../../../state/language';
import { goTo } from '../../../state/session';
import { ListTabs } from '../ListTabs';
import { Filters } from '../rows/Filters';
import { RowGrid } from '../rows/RowGrid';
import { RowPanel } from '../rows/RowPanel';
import rowStyles from '../rows/RowsStep.module.css';
import { useRows } from '../rows/useRows';
import { StepFrame } from '../StepFrame';
import { useTakenList } from '../state/shown';
import { saveReport, takeBack, useIsLastChange } from '../state/taking';
import { chooseRow, startAnew, useWizard } from '../state/wizard';
import { endImport } from '../state/work';
import styles from './ReportStep.module.css';

function Rows({ preview }: { readonly preview: ListPreview }) {
  const { all, counts, shown, filter } = useRows(preview);
  const row = useWizard((wizard) => wizard.row);
  return (
    <>
      <Filters list={preview.list} counts={counts} chosen={filter} isReadOnly />
      <div className={rowStyles.split}>
        <RowGrid list={preview.list} rows={shown} row={row} onChoose={chooseRow} />
        <RowPanel preview={preview} chosen={all.find(({ line }) => line.row === row)} all={all} isReadOnly />
      </div>
    </>
  );
}

/** Where each list is seen: what belongs to firms or to scenarios with these, the rest with the needs. */
const homes: Readonly<Record<ListName, 'firms' | 'needs' | 'scenarios'>> = {
  firms: 'firms',
  firmCapabilities: 'firms',
  talents: 'firms',
  ties: 'firms',
  needs: 'needs',
  requirements: 'needs',
  areas: 'needs',
  capabilities: 'needs',
  scenarios: 'scenarios',
  consortia: 'scenarios',
  memberships: 'scenarios',
  phases: 'scenarios',
};

function nextList(): void {
  endImport();
  startAnew();
}

function Actions({ lists }: { readonly lists: readonly ListName[] }) {
  const { t } = useWords();
  const canUndo = useIsLastChange();
  const places = [...new Set(lists.map((list) => homes[list]))];
  return (
    <>
      <Button icon={<Undo2 size={16} aria-hidden />} isDisabled={!canUndo} onPress={() => void takeBack()}>
        {t('importing.report.undo')}
      </Button>
      {places.map((place) => (
        <Button key={place} onPress={() => goTo(place)}>
          {t(`importing.report.see.${place}`)}
        </Button>
      ))}
      <Button variant="primary" onPress={nextList}>
        {t('importing.report.nextList')}
      </Button>
    </>
  );
}

function Summary() {
  const { t } = useWords();
  const [file, setFile] = useState<string>();
  const count = useWizard(({ taken }) => taken?.preview.changes ?? 0);
  const canUndo = useIsLastChange();
  return (
    <div className={styles.summary}>
      <CircleCheck size={22} className={styles.icon} aria-hidden />
      <div className={styles.words} role="status">
        <p>{t('importing.report.changes', { count })}</p>
        {file !== undefined && <p>{t('importing.report.saved', { file })}</p>}
        {!canUndo && <p className={styles.quiet}>{t('importing.report.undoLate')}</p>}
      </div>
      <Button icon={<Download size={16} aria-hidden />} onPress={() => void saveReport().then(setFile)}>
        {t('importing.report.save')}
      </Button>
    </div>
  );
}

export function ReportStep() {
  const { t } = useWords();
  const preview = useTakenList();
  const lists = useWizard((wizard) => wizard.lists);
  if (preview === undefined) return null;
  return (
    <StepFrame heading={t('importing.report.heading')} aside={<ListTabs />} actions={<Actions lists={lists} />}>
      <Summary />
      <Rows key={preview.list} preview={preview} />
    </StepFrame>
  );
}
