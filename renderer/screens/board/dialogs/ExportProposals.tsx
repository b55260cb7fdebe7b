/** Exports proposals as PDF or for Word: form, language, progress, and afterwards «باز کن» and «در پوشه نشان بده». */
import { useEffect, useState } from 'react';
import type { ConsortiumId } from '../../../../shared/ids';
import type { Events } from '../../../../shared/ipc/contract';
import { type Language, languages } from '../../../../shared/language/language';
import { type PaperForm, paperForms } from '../../../../shared/papers/form';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { SelectField } from '../../../components/SelectField';
import { bridge } from '../../../platform/bridge';
import { ask } from '../../../state/ask';
import { tellExported } from '../../../state/exported';
import { useWords } from '../../../state/language';
import type { DialogOf } from './BoardDialogs';

function useExportProgress(): Events['papers.progress'] | undefined {
  const [progress, setProgress] = useState<Events['papers.progress']>();
  useEffect(() => bridge().on('papers.progress', setProgress), []);
  return progress;
}

export function ExportProposals(props: DialogOf & { readonly consortiumIds: readonly ConsortiumId[] }) {
  const { judgement, close, consortiumIds } = props;
  const { t, language: shown } = useWords();
  const [language, setLanguage] = useState<Language>(shown);
  const [form, setForm] = useState<PaperForm>('pdf');
  const [isRunning, setRunning] = useState(false);
  const progress = useExportProgress();
  const start = async () => {
    setRunning(true);
    const scenarioId = judgement.scenario.id;
    const orders = consortiumIds.map((consortiumId) => ({ kind: 'proposal', scenarioId, consortiumId }) as const);
    const answer = await ask('papers.export', { orders, language, form });
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
        label={t('board.export.form')}
        value={form}
        isDisabled={isRunning}
        options={paperForms.map((id) => ({ id, label: t(`papers.form.${id}`) }))}
        onChange={setForm}
      />
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
