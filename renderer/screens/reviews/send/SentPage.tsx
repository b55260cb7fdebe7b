/** A round that was sent: where its packages are, the office's words, and the passphrases, told this once. */
import { FolderOpen, Save } from 'lucide-react';
import { useState } from 'react';
import type { SentRound } from '../../../../shared/ipc/reviews';
import { both } from '../../../../shared/language/messages/say';
import { type Sentence, sentence } from '../../../../shared/language/messages/sentence';
import type { Workspace } from '../../../../shared/model/workspace';
import { Button } from '../../../components/Button';
import { ConfirmDialog } from '../../../components/Dialog';
import { Section } from '../../../components/Section';
import { ask } from '../../../state/ask';
import { useWords } from '../../../state/language';
import { notify } from '../../../state/notices';
import { CopyLines } from '../../../widgets/CopyLines';
import { FirmName } from '../../../widgets/FirmName';
import { KeyWords } from '../key/KeyWords';
import { useSaveLines } from '../saveLines';
import { show } from '../state/view';
import styles from './send.module.css';

interface SentPageProps {
  readonly sent: SentRound;
  readonly workspace: Workspace;
}

export function SentPage({ sent, workspace }: SentPageProps) {
  const { t } = useWords();
  const [isSaved, setSaved] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const save = useSaveLines('passphrases');
  const nameOf = (id: string) => workspace.firms.find((firm) => firm.id === id)?.name ?? { fa: id };
  const lines = (): readonly Sentence[] => [
    sentence('reviews.sent.head', { round: sent.round }),
    ...sent.packages.map(({ firmId, fileName, passphrase }) =>
      sentence('reviews.sent.line', { firm: nameOf(firmId), passphrase, file: fileName }),
    ),
  ];
  const saveNow = async () => {
    const fileName = await save(lines());
    if (fileName === undefined) return;
    setSaved(true);
    notify('done', both(sentence('reviews.saved', { file: fileName })));
  };
  const leave = () => show({ sent: undefined, isSending: false, tab: 'rounds' });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2>{t('reviews.sent.title', { round: sent.round, count: sent.packages.length })}</h2>
        <Button variant="primary" onPress={() => (isSaved ? leave() : setAsking(true))}>
          {t('reviews.sent.done')}
        </Button>
      </header>
      <div className={styles.row}>
        <p className={styles.folder}>{t('reviews.sent.folder', { folder: sent.folder })}</p>
        <Button
          icon={<FolderOpen size={16} aria-hidden />}
          onPress={() => void ask('papers.reveal', { exportId: sent.exportId })}
        >
          {t('reviews.sent.reveal')}
        </Button>
      </div>
      <KeyWords label={t('reviews.key.words')} words={sent.keyWords} />
      <p className={styles.note}>{t('reviews.key.wordsNote')}</p>
      <Section
        title={t('reviews.sent.secrets')}
        actions={
          <div className={styles.row}>
            <CopyLines lines={lines} />
            <Button variant="primary" icon={<Save size={16} aria-hidden />} onPress={() => void saveNow()}>
              {t('reviews.sent.save')}
            </Button>
          </div>
        }
      >
        <p className={styles.note}>{t('reviews.sent.secretsNote')}</p>
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={t('reviews.sent.secrets')}>
            <thead>
              <tr>
                <th scope="col">{t('reviews.rounds.firm')}</th>
                <th scope="col">{t('reviews.send.passphrase')}</th>
              </tr>
            </thead>
            <tbody>
              {sent.packages.map(({ firmId, passphrase }) => (
                <tr key={firmId}>
                  <th scope="row">
                    <FirmName name={nameOf(firmId)} />
                  </th>
                  <td className={styles.passphrase}>
                    <bdi>{passphrase}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <ConfirmDialog
        title={t('reviews.sent.doneAsk')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={leave}
        confirmLabel={t('reviews.sent.done')}
        cancelLabel={t('reviews.send.leave')}
        isDangerous
      >
        <p>{t('reviews.sent.doneText')}</p>
      </ConfirmDialog>
    </div>
  );
}
