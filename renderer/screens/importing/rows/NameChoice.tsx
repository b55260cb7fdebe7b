/** One unknown name: the nearest capabilities as buttons, any other found by typing, or a new one. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ListName } from '../../../../shared/exchange/columns';
import type { UnknownName } from '../../../../shared/exchange/preview';
import { type CapabilityId, capabilityIdSchema } from '../../../../shared/ids';
import { joinList } from '../../../../shared/language/messages/say';
import { Button } from '../../../components/Button';
import { useWords } from '../../../state/language';
import { CapabilityField } from '../../../widgets/CapabilityField';
import { settleName } from '../state/decisions';
import { decide } from '../state/previewing';
import { NewCapability } from './NewCapability';
import styles from './UnknownNames.module.css';

interface NameChoiceProps {
  readonly list: ListName;
  readonly name: UnknownName;
}

/** More addresses than this are only counted. */
const mostCells = 4;

function Where({ cells }: Pick<UnknownName, 'cells'>) {
  const { t, language } = useWords();
  const first = joinList(cells.slice(0, mostCells), language);
  const count = cells.length - mostCells;
  return (
    <small className={styles.quiet}>
      {count > 0
        ? t('importing.names.cellsMore', { cells: first, count })
        : t('importing.names.cells', { cells: first })}
    </small>
  );
}

export function NameChoice({ list, name: { written, cells, suggestions } }: NameChoiceProps) {
  const { t, text } = useWords();
  const [isCreating, setCreating] = useState(false);
  const settle = (id: CapabilityId) => decide(list, settleName(written, id));
  return (
    <div className={styles.name}>
      <p>
        <strong>
          <bdi>{written}</bdi>
        </strong>{' '}
        <Where cells={cells} />
      </p>
      {suggestions.length > 0 && (
        <fieldset className={styles.suggestions}>
          <legend className="visually-hidden">{t('importing.names.suggestions', { name: written })}</legend>
          {suggestions.map(({ id, name }) => (
            <Button key={id} onPress={() => settle(capabilityIdSchema.parse(id))}>
              {text(name)} (<bdi>{id}</bdi>)
            </Button>
          ))}
        </fieldset>
      )}
      <div className={styles.other}>
        <CapabilityField label={t('importing.names.other', { name: written })} value={undefined} onChange={settle} />
        <Button icon={<Plus size={15} aria-hidden />} onPress={() => setCreating(true)}>
          {t('importing.names.create')}
        </Button>
      </div>
      {isCreating && <NewCapability list={list} written={written} onClose={() => setCreating(false)} />}
    </div>
  );
}
