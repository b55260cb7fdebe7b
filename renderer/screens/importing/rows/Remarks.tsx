/** What is said of a row apart from its cells, and its unknown names. */
import type { ListPreview } from '../../../../shared/exchange/preview';
import type { RowLine } from '../../../../shared/exchange/report';
import { useWords } from '../../../state/language';
import { sayRemark } from '../read/what';
import { NameChoice } from './NameChoice';
import styles from './RowPanel.module.css';

interface RemarksProps {
  readonly preview: ListPreview;
  readonly line: RowLine;
  readonly addresses: readonly string[];
  readonly isReadOnly: boolean;
}

export function Remarks({ line, addresses, isReadOnly }: Omit<RemarksProps, 'preview'>) {
  const words = useWords();
  const { t } = words;
  const shown = new Set(isReadOnly ? [] : addresses);
  const apart = line.issues.filter(({ cell }) => cell === undefined || !shown.has(cell));
  if (apart.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('importing.panel.notes')}>
      <h5>{t('importing.panel.notes')}</h5>
      <ul className={styles.remarks}>
        {apart.map((issue) => (
          <li
            key={`${issue.code} ${issue.cell ?? ''} ${issue.sentence.en}`}
            className={issue.severity === 'error' ? styles.error : styles.quiet}
          >
            {sayRemark(line, issue, words)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Unknown names of this row, to be settled right here. */
export function NamesHere({ preview, addresses }: Pick<RemarksProps, 'preview' | 'addresses'>) {
  const { t } = useWords();
  const here = preview.unknownNames.filter(({ cells }) => cells.some((cell) => addresses.includes(cell)));
  if (here.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('importing.names.heading')}>
      <h5>{t('importing.names.heading')}</h5>
      {here.map((name) => (
        <NameChoice key={name.written} list={preview.list} name={name} />
      ))}
    </section>
  );
}
