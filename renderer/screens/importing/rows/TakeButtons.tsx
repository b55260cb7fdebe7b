/** The end of the review: taking all suggestions, and importing once nothing is open. */
import { CheckCheck } from 'lucide-react';
import { useMemo } from 'react';
import type { ImportPreview } from '../../../../shared/exchange/preview';
import { Button } from '../../../components/Button';
import { useWords } from '../../../state/language';
import { isOpenEdit } from '../state/decisions';
import { acceptAllSuggestions, letListDecide, takeOver } from '../state/taking';
import { useWizard } from '../state/wizard';

/** How many rows wait for a choice between the office and the list. */
function openEdits(preview: ImportPreview | undefined): number {
  const lines = (preview?.lists ?? []).flatMap(({ report }) => report?.lines ?? []);
  return lines.filter(isOpenEdit).length;
}

export function TakeButtons() {
  const { t } = useWords();
  const { preview, isStale, work } = useWizard();
  const open = (preview?.lists ?? []).reduce((sum, { openQuestions }) => sum + openQuestions, 0);
  const edits = useMemo(() => openEdits(preview), [preview]);
  const changes = preview?.changes ?? 0;
  const isNothing = changes === 0 && (preview?.words ?? 0) === 0;
  const isWaiting = isStale || work !== undefined;
  const label =
    open > 0
      ? t('importing.takeOpen', { count: open })
      : isNothing
        ? t('importing.takeNothing')
        : changes === 0
          ? t('importing.takeWords')
          : t('importing.take', { count: changes });
  return (
    <>
      {edits > 0 && (
        <Button isDisabled={isWaiting} onPress={letListDecide}>
          {t('importing.takeList', { count: edits })}
        </Button>
      )}
      {open > 0 && (
        <Button icon={<CheckCheck size={16} aria-hidden />} isDisabled={isWaiting} onPress={acceptAllSuggestions}>
          {t('importing.acceptAll', { count: open })}
        </Button>
      )}
      <Button variant="primary" isDisabled={isWaiting || open > 0 || isNothing} onPress={() => void takeOver()}>
        {label}
      </Button>
    </>
  );
}
