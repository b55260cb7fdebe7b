/** What becomes of a row, as an icon and a word. */
import { CircleHelp, CirclePlus, CircleSlash, CircleX, Equal, type LucideIcon, Merge, PencilLine } from 'lucide-react';
import type { RowLine } from '../../../../shared/exchange/report';
import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import type { Filter } from '../read/filters';
import { isOpen } from '../state/decisions';
import styles from './RowsStep.module.css';

type Mark = Exclude<Filter, 'all'>;

const icons: Readonly<Record<Mark, LucideIcon>> = {
  open: CircleHelp,
  new: CirclePlus,
  changed: PencilLine,
  same: Equal,
  merged: Merge,
  refused: CircleX,
  ignored: CircleSlash,
};

export function VerdictIcon({ mark }: { readonly mark: Mark }) {
  const Icon = icons[mark];
  return <Icon size={14} className={styles[mark]} aria-hidden />;
}

/** An open question comes before the verdict, which is only what would become of the row without an answer. */
export function VerdictMark({ line }: { readonly line: RowLine }) {
  const { t } = useWords();
  const mark: Mark = isOpen(line) ? 'open' : line.verdict;
  return (
    <span className={classes(styles.verdict, styles[mark])}>
      <VerdictIcon mark={mark} />
      {t(`importing.filter.${mark}`)}
    </span>
  );
}
