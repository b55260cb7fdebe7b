/** The proposal of a consortium as it would be printed. */
import { useMemo } from 'react';
import type { Consortium } from '../../../../shared/model/consortium';
import { Button } from '../../../components/Button';
import { useWords } from '../../../state/language';
import { PaperDialog } from '../../../widgets/PaperDialog';
import { openDialog } from '../state/boardState';
import type { DialogOf } from './BoardDialogs';

export function PreviewPaper({ judgement, close, consortium }: DialogOf & { readonly consortium: Consortium }) {
  const { t } = useWords();
  const scenarioId = judgement.scenario.id;
  const { id, name, members } = consortium;
  const order = useMemo(() => ({ kind: 'proposal', scenarioId, consortiumId: id }) as const, [scenarioId, id]);
  return (
    <PaperDialog
      title={t('board.paper.title', { name })}
      order={order}
      onClose={close}
      footer={
        <Button
          variant="primary"
          isDisabled={members.length === 0}
          onPress={() => openDialog({ kind: 'export', consortiumIds: [id] })}
        >
          {t('board.export.do')}
        </Button>
      }
    />
  );
}
