/** Which rows are shown, with how many there are of each kind; the counts are read out when they change. */
import type { ListName } from '../../../../shared/exchange/columns';
import { formatNumber } from '../../../../shared/language/numerals';
import { useWords } from '../../../state/language';
import frame from '../ImportScreen.module.css';
import { type Filter, filters } from '../read/filters';
import { showRows } from '../state/wizard';
import styles from './RowsStep.module.css';
import { VerdictIcon } from './VerdictMark';

interface FiltersProps {
  readonly list: ListName;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly chosen: Filter;
  /** Nothing waits for an answer any more. */
  readonly isReadOnly?: boolean;
}

export function Filters({ list, counts, chosen, isReadOnly = false }: FiltersProps) {
  const { t, language } = useWords();
  const { new: fresh, changed, same, merged, refused, ignored, open } = counts;
  const offered = isReadOnly ? filters.filter((filter) => filter !== 'open') : filters;
  const listed = t(`importing.list.${list}`);
  return (
    <>
      <fieldset className={frame.lists}>
        <legend className="visually-hidden">{t('importing.rows.filters')}</legend>
        {offered.map((filter) => (
          <button
            key={filter}
            type="button"
            className={frame.pill}
            aria-pressed={filter === chosen}
            disabled={counts[filter] === 0 && filter !== chosen && filter !== 'all'}
            onClick={() => showRows(filter)}
          >
            {filter !== 'all' && <VerdictIcon mark={filter} />}
            {t(`importing.filter.${filter}`)}
            <span className={styles.count}>{formatNumber(counts[filter], language)}</span>
          </button>
        ))}
      </fieldset>
      <p className="visually-hidden" role="status">
        {t('importing.rows.summary', { list: listed, fresh, changed, same, merged, refused, ignored, open })}
      </p>
    </>
  );
}
