/** The emblem on the papers: a picture that is looked at before it is kept. */
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Office } from '../../../shared/model/office';
import { Button } from '../../components/Button';
import { useWords } from '../../state/language';
import { type EmblemProblem, readEmblem } from './emblemFile';
import { withEmblem } from './letterheadFields';
import styles from './SettingsScreen.module.css';
import type { SaveOffice } from './saveOffice';

interface EmblemProps {
  readonly office: Office;
  readonly save: SaveOffice;
}

export function Emblem({ office, save }: EmblemProps) {
  const { t } = useWords();
  const [problem, setProblem] = useState<EmblemProblem>();
  const emblem = office.letterhead?.emblem;
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readEmblem(file);
    setProblem(read.problem);
    if (read.emblem !== undefined) save((now) => withEmblem(now, read.emblem));
  };
  return (
    <div className={styles.emblem}>
      {emblem !== undefined && <img src={emblem} alt={t('settings.office.emblem')} />}
      <FileTrigger
        acceptedFileTypes={['image/png', 'image/svg+xml']}
        onSelect={(files) => void take(files?.[0] ?? undefined)}
      >
        <Button>{t(emblem === undefined ? 'settings.office.emblemChoose' : 'settings.office.emblemChange')}</Button>
      </FileTrigger>
      {emblem !== undefined && (
        <Button onPress={() => save((now) => withEmblem(now, undefined))}>{t('settings.office.emblemRemove')}</Button>
      )}
      <p className={styles.note}>{t('settings.office.emblemNote')}</p>
      {problem !== undefined && (
        <p role="alert" className={styles.refusal}>
          {t(`settings.office.emblemProblem.${problem}`)}
        </p>
      )}
    </div>
  );
}
