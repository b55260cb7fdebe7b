/** Exports proposals as PDF or for Word: form, language, progress, and afterwards «باز کن» and «در پوشه نشان بده». */
import { useState } from 'react';
import type { ConsortiumId } from '../../../../shared/ids';
import { type Language, languages } from '../../../../shared/language/language';
import { type PaperForm, paperForms } from '../../../../shared/papers/form';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { usePaperExport } from '../../../state/paperExport';
import type { DialogOf } from './BoardDialogs';

export function ExportProposals(props: DialogOf & { readonly consortiumIds: readonly ConsortiumId[] }) {
  const { judgement, close, consortiumIds } = props;
  const { t, language: shown } = useWords();
  const [language, setLanguage] = useState<Language>(shown);
  const [form, setForm] = useState<PaperForm>('pdf');
  const { isRunning, progress, start: write, stop } = usePaperExport();
  const start = async () => {
    const scenarioId = judgement.scenario.id;
    const orders = consortiumIds.map((consortiumId) => ({ kind: 'proposal', scenarioId, consortiumId }) as const);
    if (await write({ orders, language, form })) close();
  };
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
