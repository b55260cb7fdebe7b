/** Filters over the grid: each a menu of choices with their counts; chosen ones stand beside as chips that can be taken away. */
import { ChevronDown, X } from 'lucide-react';
import { Dialog, DialogTrigger, Button as KitButton, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { formatNumber } from '../../../shared/language/numerals';
import { firmClassIds, firmSizes } from '../../../shared/model/firm';
import { Button } from '../../components/Button';
import { classes } from '../../components/classes';
import { useWords, type Words } from '../../state/language';
import styles from './FilterBar.module.css';
import { type Chosen, capacityStates, choicesOf, type FilterId, filterIds, missing, toggle } from './filters';
import type { FirmRow } from './rows';
import { choose } from './view';

/** A choice as it is read. */
function labelOf(filter: FilterId, value: string, { t }: Words): string {
  if (value === missing) return t('firms.filter.missing');
  const size = firmSizes.find((one) => filter === 'size' && one === value);
  if (size !== undefined) return t(`nouns.size.${size}`);
  const kind = firmClassIds.find((one) => filter === 'class' && one === value);
  if (kind !== undefined) return t(`nouns.class.${kind}`);
  const state = capacityStates.find((one) => filter === 'capacity' && one === value);
  if (state !== undefined) return t(`firms.capacity.${state}`);
  return filter === 'district' ? t('common.district', { number: Number(value) }) : value;
}

interface FilterProps {
  readonly filter: FilterId;
  readonly rows: readonly FirmRow[];
  readonly chosen: Chosen;
}

/** The choices of a filter; counted only while they are shown. */
function Choices({ filter, rows, chosen }: FilterProps) {
  const words = useWords();
  const name = words.t(`firms.filter.${filter}`);
  return (
    <ListBox
      aria-label={name}
      className={classes(styles.list)}
      selectionMode="multiple"
      selectedKeys={chosen[filter] ?? []}
      onSelectionChange={(keys) => choose({ ...chosen, [filter]: [...keys].map(String) })}
    >
      {choicesOf(filter, rows, chosen).map(({ value, count }) => (
        <ListBoxItem
          key={value}
          id={value}
          textValue={labelOf(filter, value, words)}
          className={classes(styles.choice)}
        >
          <span>{labelOf(filter, value, words)}</span>
          <span className={styles.count}>{formatNumber(count, words.language)}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

function Filter({ filter, rows, chosen }: FilterProps) {
  const words = useWords();
  const active = chosen[filter] ?? [];
  const name = words.t(`firms.filter.${filter}`);
  return (
    <DialogTrigger>
      <KitButton className={classes(styles.filter, active.length > 0 && styles.active)}>
        {name}
        {active.length > 0 && <span className={styles.badge}>{formatNumber(active.length, words.language)}</span>}
        <ChevronDown size={14} aria-hidden />
      </KitButton>
      <Popover className={classes(styles.popover)} placement="bottom start">
        <Dialog aria-label={name}>
          <Choices filter={filter} rows={rows} chosen={chosen} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

export function FilterBar({ rows, chosen }: Omit<FilterProps, 'filter'>) {
  const words = useWords();
  const active = filterIds.flatMap((filter) => (chosen[filter] ?? []).map((value) => ({ filter, value })));
  return (
    <fieldset className={styles.bar} aria-label={words.t('common.filter')}>
      {filterIds.map((filter) => (
        <Filter key={filter} filter={filter} rows={rows} chosen={chosen} />
      ))}
      {active.map(({ filter, value }) => (
        <KitButton
          key={`${filter}${value}`}
          className={classes(styles.chosen)}
          onPress={() => choose(toggle(chosen, filter, value))}
        >
          {labelOf(filter, value, words)}
          <X size={13} aria-label={words.t('common.remove')} />
        </KitButton>
      ))}
      {active.length > 0 && (
        <Button variant="quiet" onPress={() => choose({})}>
          {words.t('firms.clearFilters')}
        </Button>
      )}
    </fieldset>
  );
}
