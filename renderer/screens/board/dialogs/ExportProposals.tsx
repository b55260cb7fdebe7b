/** Exports proposals as PDF: language, progress, and afterwards «باز کن» and «در پوشه نشان بده». */
import { useEffect, useState } from 'react';
import type { ConsortiumId } from '../../../../shared/ids';
import type { Events, Exported } from '../../../../shared/ipc/contract';
import { type Language, languages } from '../../../../shared/language/language';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { SelectField } from '../../../components/SelectField';
import { bridge } from '../../../platform/bridge';
import { ask } from '../../../state/ask';
import { useWords } from '../../../state/language';
import { notify } from '../../../state/notices';
import type { DialogOf } from './BoardDialogs';

/** How many names of files a notice tells. */
const namesTold = 3;

function tellExported({ exportId, fileNames }: Exported): void {
  const files = [...fileNames.slice(0, namesTold), ...(fileNames.length > namesTold ? ['…'] : [])];
  notify('done', both(sentence('board.export.done', { count: fileNames.length, files })), [
    { label: both(sentence('common.open')), run: () => void ask('papers.open', { exportId }) },
    { label: both(sentence('common.showInFolder')), run: () => void ask('papers.reveal', { exportId }) },
  ]);
}

function useExportProgress(): Events['papers.progress'] | undefined {
  const [progress, setProgress] = useState<Events['papers.progress']>();
  useEffect(() => bridge().on('papers.progress', setProgress), []);
  return progress;
}

export function ExportProposals(props: DialogOf & { readonly consortiumIds: readonly ConsortiumId[] }) {
  const { judgement, close, consortiumIds } = props;
  const { t, language: shown } = useWords();
  const [language, setLanguage] = useState<Language>(shown);
  const [isRunning, setRunning] = useState(false);
  const progress = useExportProgress();
  const start = async () => {
    setRunning(true);
    const scenarioId = judgement.scenario.id;
    const answer = await ask('papers.export', { kind: 'proposal', scenarioId, consortiumIds, language });
    setRunning(false);
    if (answer?.kind === 'done') tellExported(answer.value);
    if (answer?.kind !== 'cancelled') close();
  };
  const stop = () => void ask('papers.cancel', {});
  return (
    <Dialog
      isOpen
      size="small"
      title={t('board.export.title')}
      closeLabel={t('common.close')}
      onClose={isRunning ? stop : close}
      footer={
        isRunning ? (
          <Button onPress={stop}>{t('board.export.stop')}</Button>
        ) : (
          <Button variant="primary" onPress={() => void start()}>
            {t('board.export.do')}
          </Button>
        )
      }
    >
      <p>{t('board.export.explain', { count: consortiumIds.length })}</p>
      <SelectField
        label={t('board.export.language')}
        value={language}
        isDisabled={isRunning}
        options={languages.map((id) => ({ id, label: t(id === 'fa' ? 'common.persian' : 'common.english') }))}
        onChange={setLanguage}
      />
      {isRunning && (
        <p role="status">{t('board.export.progress', progress ?? { done: 0, total: consortiumIds.length })}</p>
      )}
    </Dialog>
  );
}
