/** The record of one firm behind tabs: facts, capabilities, ties, consortia and why, answers, talents, concerns. */
import { Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FirmId } from '../../../shared/ids';
import { EmptyState } from '../../components/EmptyState';
import { IconButton } from '../../components/IconButton';
import { Tabs } from '../../components/Tabs';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { type FirmPage, firmPages, select } from '../../state/session';
import forms from '../../widgets/forms.module.css';
import { given } from '../../widgets/optional';
import { RemovalDialog } from '../../widgets/RemovalDialog';
import { addFirm, copyOf } from './newFirm';
import { AnswersTab } from './record/AnswersTab';
import { CapabilitiesTab } from './record/CapabilitiesTab';
import { ConcernsTab } from './record/ConcernsTab';
import { ConsortiaTab } from './record/ConsortiaTab';
import { FactsTab } from './record/FactsTab';
import { TalentsTab } from './record/TalentsTab';
import { TiesTab } from './record/TiesTab';
import { firmRemoval } from './removal';

const pages = {
  facts: FactsTab,
  capabilities: CapabilitiesTab,
  ties: TiesTab,
  consortia: ConsortiaTab,
  answers: AnswersTab,
  talents: TalentsTab,
  concerns: ConcernsTab,
} as const;

interface FirmInspectorProps {
  readonly id: FirmId;
  /** The page that is open; without it the record turns its pages by itself. */
  readonly page?: FirmPage;
  readonly onPage?: (page: FirmPage) => void;
}

export function FirmInspector({ id, page: open, onPage }: FirmInspectorProps) {
  const { t, text } = useWords();
  const firms = useWorkspace()?.firms;
  const [isRemoving, setRemoving] = useState(false);
  const firm = firms?.find((one) => one.id === id);
  if (firms === undefined || firm === undefined) return <EmptyState title={t('firms.gone')} />;
  const tabs = firmPages.map((page) => {
    const Page = pages[page];
    return { id: page, label: t(`firms.tab.${page}`), content: <Page firm={firm} /> };
  });
  const turnTo = (turned: string) => {
    const page = firmPages.find((one) => one === turned);
    if (page !== undefined) onPage?.(page);
  };
  return (
    <div className={forms.stack}>
      <header className={forms.head}>
        <h3 className={forms.title}>
          <bdi>{text(firm.name)}</bdi>
        </h3>
        <span className={forms.tools}>
          <IconButton
            label={t('firms.duplicateFirm')}
            icon={<Copy size={16} aria-hidden />}
            onPress={() => void addFirm(copyOf(firm, firms))}
          />
          <IconButton
            label={t('firms.deleteFirm')}
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => setRemoving(true)}
          />
        </span>
      </header>
      <Tabs label={t('firms.tabs')} tabs={tabs} onSelect={turnTo} {...given({ selected: open })} />
      {isRemoving && (
        <RemovalDialog
          removal={firmRemoval(firm)}
          onClose={() => setRemoving(false)}
          onDone={() => select(undefined)}
        />
      )}
    </div>
  );
}
