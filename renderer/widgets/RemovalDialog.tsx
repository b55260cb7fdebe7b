/** Asks before something is deleted, and says what else goes with it: counted by carrying the deletion out on a copy. */
import { useMemo } from 'react';
import { commit, startHistory } from '../../shared/commands/history';
import { impactOf } from '../../shared/commands/impact';
import type { CommandCall } from '../../shared/commands/registry';
import type { Sentence } from '../../shared/language/messages/sentence';
import type { Text } from '../../shared/model/text';
import type { Bilingual } from '../../shared/result';
import { ConfirmDialog } from '../components/Dialog';
import { currentWorkspace } from '../state/document';
import { execute } from '../state/execute';
import { useWords } from '../state/language';
import styles from './RemovalDialog.module.css';

export interface Removal {
  readonly name: Text;
  readonly command: CommandCall;
  /** What is asked for itself, not to be counted among what goes with it. */
  readonly except?: Parameters<typeof impactOf>[2];
}

interface RemovalDialogProps {
  readonly removal: Removal;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

interface Consequence {
  readonly impact: readonly Sentence[];
  readonly refusal?: Bilingual;
}

function consequenceOf({ command, except }: Removal): Consequence {
  const before = currentWorkspace();
  if (before === undefined) return { impact: [] };
  const result = commit(startHistory(before), command, { now: new Date().toISOString() });
  if (!result.ok) return { impact: [], refusal: result.refusal.sentence };
  return { impact: impactOf(before, result.value.workspace, except) };
}

export function RemovalDialog({ removal, onClose, onDone }: RemovalDialogProps) {
  const { t, say, language } = useWords();
  const { impact, refusal } = useMemo(() => consequenceOf(removal), [removal]);
  const remove = async () => {
    if (await execute(removal.command)) onDone?.();
  };
  return (
    <ConfirmDialog
      title={t('forms.deleteTitle', { name: removal.name })}
      isOpen
      isDangerous
      onClose={onClose}
      onConfirm={() => void remove()}
      confirmLabel={t('common.delete')}
      cancelLabel={t('common.cancel')}
    >
      <div className={styles.words}>
        {refusal !== undefined && <p role="alert">{refusal[language]}</p>}
        {refusal === undefined && <p>{impact.length === 0 ? t('forms.deleteNothing') : t('forms.deleteAlso')}</p>}
        {impact.length > 0 && (
          <ul className={styles.list}>
            {impact.map((one) => (
              <li key={one.key}>{say(one)}</li>
            ))}
          </ul>
        )}
        {refusal === undefined && <p className={styles.quiet}>{t('forms.deleteUndo')}</p>}
      </div>
    </ConfirmDialog>
  );
}
