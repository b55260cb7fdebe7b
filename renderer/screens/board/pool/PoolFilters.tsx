/** Filters of the pool with counts, and its order. */
import { ListFilter } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { MessageKey } from '../../../../shared/language/messages/catalogue';
import { formatNumber } from '../../../../shared/language/numerals';
import { firmClassIds, firmSizes } from '../../../../shared/model/firm';
import { SelectField } from '../../../components/SelectField';
import { useWords, type Words } from '../../../state/language';
import type { Asked } from '../read/focusedNeeds';
import { type FacetName, facetNames, type PoolFilter, type PoolView, poolSorts } from '../read/poolView';
import { setFilter, useBoard } from '../state/boardState';
import styles from './Pool.module.css';

interface PoolFiltersProps {
  readonly view: PoolView;
  readonly asked: Asked | undefined;
}

const facetTitles = {
  field: 'board.pool.field',
  size: 'board.pool.size',
  class: 'board.pool.class',
  district: 'board.pool.district',
} as const satisfies Record<FacetName, MessageKey>;

function valueName(words: Words, name: FacetName, value: string): string {
  const size = firmSizes.find((one) => one === value);
  const kind = firmClassIds.find((one) => one === value);
  if (name === 'size' && size !== undefined) return words.t(`nouns.size.${size}`);
  if (name === 'class' && kind !== undefined) return words.t(`nouns.class.${kind}`);
  return name === 'district' ? words.t('common.district', { number: Number(value) }) : value;
}

function activeCount({ facets, isFreeOnly, isFitOnly }: PoolFilter): number {
  const chosen = facetNames.reduce((sum, name) => sum + (facets[name]?.length ?? 0), 0);
  return chosen + Number(isFreeOnly) + Number(isFitOnly);
}

function Facet({ name, view }: { readonly name: FacetName; readonly view: PoolView }) {
  const words = useWords();
  const facets = useBoard(({ filter }) => filter.facets);
  const chosen = facets[name] ?? [];
  const toggle = (value: string) => {
    const now = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    setFilter({ facets: { ...facets, [name]: now } });
  };
  const listed = view.facets[name];
  const gone = chosen.filter((value) => listed.every((one) => one.value !== value));
  if (listed.length + gone.length === 0) return null;
  return (
    <fieldset className={styles.facet}>
      <legend>{words.t(facetTitles[name])}</legend>
      {[...listed, ...gone.map((value) => ({ value, count: 0 }))].map(({ value, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <bdi>{valueName(words, name, value)}</bdi>
          <small>{formatNumber(count, words.language)}</small>
        </label>
      ))}
    </fieldset>
  );
}

function Toggles({ view, asked }: PoolFiltersProps) {
  const words = useWords();
  const { isFreeOnly, isFitOnly } = useBoard(({ filter }) => filter);
  const fit = asked === undefined ? words.t('board.pool.fitNothing') : words.t('board.pool.fit', { name: asked.name });
  return (
    <div className={styles.toggles}>
      <label>
        <input
          type="checkbox"
          checked={isFreeOnly}
          onChange={({ target }) => setFilter({ isFreeOnly: target.checked })}
        />
        <span>{words.t('board.pool.free')}</span>
        <small>{formatNumber(view.freeCount, words.language)}</small>
      </label>
      <label>
        <input
          type="checkbox"
          checked={isFitOnly && asked !== undefined}
          disabled={asked === undefined}
          onChange={({ target }) => setFilter({ isFitOnly: target.checked })}
        />
        <span>{fit}</span>
        {asked !== undefined && <small>{formatNumber(view.fitCount, words.language)}</small>}
      </label>
    </div>
  );
}

export function PoolFilters({ view, asked }: PoolFiltersProps) {
  const { t } = useWords();
  const filter = useBoard((board) => board.filter);
  const active = activeCount(filter);
  return (
    <div className={styles.filters}>
      <DialogTrigger>
        <Button className={styles.filterButton ?? ''}>
          <ListFilter aria-hidden size={15} />
          {active === 0 ? t('board.pool.filters') : t('board.pool.activeFilters', { count: active })}
        </Button>
        <Popover placement="bottom start" className={styles.popover ?? ''}>
          <Dialog aria-label={t('board.pool.filters')} className={styles.facets ?? ''}>
            <Toggles view={view} asked={asked} />
            {facetNames.map((name) => (
              <Facet key={name} name={name} view={view} />
            ))}
            <Button
              isDisabled={active === 0}
              onPress={() => setFilter({ facets: {}, isFreeOnly: false, isFitOnly: false })}
            >
              {t('board.pool.clear')}
            </Button>
          </Dialog>
        </Popover>
      </DialogTrigger>
      <div className={styles.sort}>
        <SelectField
          label={t('board.pool.sort')}
          isLabelHidden
          value={filter.sort}
          options={poolSorts.map((sort) => ({ id: sort, label: t(`board.pool.sort.${sort}`) }))}
          onChange={(sort) => setFilter({ sort })}
        />
      </div>
    </div>
  );
}
