/** Search and filters over the needs. */
import { needStatuses } from '../../../shared/model/need';
import { SearchField } from '../../components/SearchField';
import { SelectField } from '../../components/SelectField';
import { useWords } from '../../state/language';
import { withField } from '../../widgets/withField';
import styles from './NeedsScreen.module.css';
import { supplyFilters } from './rows';
import { refine, useNeedFilter } from './view';

const all = 'all';
const priorities = [3, 2, 1] as const;

export function NeedFilters() {
  const { t } = useWords();
  const filter = useNeedFilter();
  const everything = { id: all, label: t('common.all') };
  const statuses = [everything, ...needStatuses.map((id) => ({ id, label: t(`nouns.needStatus.${id}`) }))];
  const levels = [everything, ...priorities.map((id) => ({ id: String(id), label: t(`nouns.priority.${id}`) }))];
  const supplies = [everything, ...supplyFilters.map((id) => ({ id, label: t(`needs.supply.${id}`) }))];
  return (
    <>
      <span className={styles.search}>
        <SearchField
          label={t('common.search')}
          placeholder={t('needs.searchHint')}
          clearLabel={t('common.clear')}
          value={filter.query}
          onChange={(query) => refine({ ...filter, query })}
        />
      </span>
      <SelectField
        label={t('needs.filter.supply')}
        value={filter.supply ?? all}
        options={supplies}
        onChange={(id) =>
          refine(
            withField(
              filter,
              'supply',
              supplyFilters.find((one) => one === id),
            ),
          )
        }
      />
      <SelectField
        label={t('needs.filter.priority')}
        value={String(filter.priority ?? all)}
        options={levels}
        onChange={(id) =>
          refine(
            withField(
              filter,
              'priority',
              priorities.find((one) => String(one) === id),
            ),
          )
        }
      />
      <SelectField
        label={t('needs.filter.status')}
        value={filter.status ?? all}
        options={statuses}
        onChange={(id) =>
          refine(
            withField(
              filter,
              'status',
              needStatuses.find((one) => one === id),
            ),
          )
        }
      />
    </>
  );
}
