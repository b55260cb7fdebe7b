/** Before a consortium is brought over: what it replaces, what that does to the score, and which rules it would break. */
import { useMemo } from 'react';
import { ConfirmDialog, Dialog } from '../../../components/Dialog';
import { useWorkspace } from '../../../state/document';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import { type Bringing, type BringPreview, bringCall, bringPreview } from './bringPreview';
import styles from './compare.module.css';

export type { Bringing } from './bringPreview';

type Possible = Extract<BringPreview, { readonly kind: 'possible' }>;

function Findings({ preview }: { readonly preview: Possible }) {
  const { t, say } = useWords();
  const { broken, mended } = preview;
  // A firm beyond its capacity is a finding of each of its consortia, in the same words.
  const said = [...new Set(broken.map(({ sentence }) => say(sentence)))];
  return (
    <>
      {broken.length === 0 ? (
        <p>{t('scenarios.bring.clean')}</p>
      ) : (
        <>
          <h4 className={styles.warning}>{t('scenarios.bring.broken')}</h4>
          <ul className={styles.findings}>
            {said.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {mended.length > 0 && <p>{t('scenarios.bring.mended', { count: mended.length })}</p>}
    </>
  );
}

function Words({ preview, bringing }: { readonly preview: Possible; readonly bringing: Bringing }) {
  const { t } = useWords();
  const { replaces, alsoServing, scoreBefore: before, scoreAfter: after } = preview;
  const names = alsoServing.map(({ name }) => name);
  return (
    <div className={styles.bring}>
      <p>
        {replaces === undefined
          ? t('scenarios.bring.adds')
          : t('scenarios.bring.replaces', { replaced: replaces.name })}
      </p>
      {names.length > 0 && <p className={styles.warning}>{t('scenarios.bring.alsoServing', { consortia: names })}</p>}
      <p className={styles.score}>
        {t('scenarios.bring.score', { scenario: bringing.into.name, before, after, gain: { signed: after - before } })}
      </p>
      <Findings preview={preview} />
    </div>
  );
}

interface BringDialogProps {
  readonly bringing: Bringing;
  readonly onClose: () => void;
}

export function BringDialog({ bringing, onClose }: BringDialogProps) {
  const { t, language } = useWords();
  const workspace = useWorkspace();
  const preview = useMemo(() => workspace && bringPreview(workspace, bringing), [workspace, bringing]);
  if (preview === undefined) return null;
  const title = t('scenarios.bring.title', { consortium: bringing.consortium.name, scenario: bringing.into.name });
  if (preview.kind === 'refused') {
    return (
      <Dialog title={title} isOpen onClose={onClose} closeLabel={t('common.close')} size="small">
        <p role="alert">{preview.sentence[language]}</p>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      title={title}
      isOpen
      onClose={onClose}
      onConfirm={() => void execute(bringCall(bringing))}
      confirmLabel={t('scenarios.bring.confirm')}
      cancelLabel={t('common.cancel')}
    >
      <Words preview={preview} bringing={bringing} />
    </ConfirmDialog>
  );
}
