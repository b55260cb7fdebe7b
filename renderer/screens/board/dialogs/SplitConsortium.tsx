/** Confirms that a consortium is to be split into one for each of its needs. */
import type { Consortium } from '../../../../shared/model/consortium';
import { ConfirmDialog } from '../../../components/Dialog';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import type { DialogOf } from './BoardDialogs';
import styles from './dialogs.module.css';

export function SplitConsortium({ judgement, close, consortium }: DialogOf & { readonly consortium: Consortium }) {
  const words = useWords();
  const { t } = words;
  const { id, name, needIds } = consortium;
  const { needs } = judgement.grouping.facts;
  return (
    <ConfirmDialog
      isOpen
      title={t('board.split.title', { name })}
      confirmLabel={t('board.split.do')}
      cancelLabel={t('common.cancel')}
      onClose={close}
      onConfirm={() => void execute({ kind: 'consortium.split', scenarioId: judgement.scenario.id, consortiumId: id })}
    >
      <p>{t('board.split.explain')}</p>
      <ul className={styles.plain}>
        {needIds.map((needId) => (
          <li key={needId}>{words.text(needs.get(needId)?.title ?? { fa: needId })}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
