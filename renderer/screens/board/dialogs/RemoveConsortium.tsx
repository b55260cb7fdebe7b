/** Confirms that a consortium is to be deleted from the scenario. */
import type { Consortium } from '../../../../shared/model/consortium';
import { ConfirmDialog } from '../../../components/Dialog';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import type { DialogOf } from './BoardDialogs';

export function RemoveConsortium({ judgement, close, consortium }: DialogOf & { readonly consortium: Consortium }) {
  const { t } = useWords();
  const { id, name, members, needIds } = consortium;
  const scenarioId = judgement.scenario.id;
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('board.remove.title', { name })}
      confirmLabel={t('board.remove.do')}
      cancelLabel={t('common.cancel')}
      onClose={close}
      onConfirm={() => void execute({ kind: 'consortium.remove', scenarioId, consortiumIds: [id] })}
    >
      <p>{t('board.remove.explain', { members: members.length, needs: needIds.length })}</p>
    </ConfirmDialog>
  );
}
