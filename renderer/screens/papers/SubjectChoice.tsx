/** Whom or what the papers are about: a list to search and tick, all of it or none of it at once. */
import { useMemo, useState } from 'react';
import { matches } from '../../../shared/language/persian';
import { Button } from '../../components/Button';
import { CheckField } from '../../components/CheckField';
import { SearchField } from '../../components/SearchField';
import { useWords } from '../../state/language';
import type { Chosen, Subject } from './orders';
import styles from './SubjectChoice.module.css';

/** A list that is longer is searched. */
const shortList = 7;
/** Names that are drawn; the others are found by searching. */
const mostNames = 100;

interface SubjectChoiceProps {
  readonly label: string;
  readonly subjects: readonly Subject[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

export function SubjectChoice({ label, subjects, chosen, onChoose }: SubjectChoiceProps) {
  const { t, text } = useWords();
  const [query, setQuery] = useState('');
  const found = useMemo(
    () => subjects.filter(({ id, name }) => matches(query, `${id} ${name.fa} ${name.en ?? ''}`)),
    [subjects, query],
  );
  const isChosen = ({ id }: Subject) => chosen === undefined || chosen.has(id);
  const count = subjects.filter(isChosen).length;
  const choose = (some: readonly Subject[], isWanted: boolean) => {
    const ids = new Set(some.map(({ id }) => id));
    const next = subjects.filter((one) => (ids.has(one.id) ? isWanted : isChosen(one)));
    onChoose(next.length === subjects.length ? undefined : new Set(next.map(({ id }) => id)));
  };
  const isSearched = query.trim() !== '';
  const shown = found.slice(0, mostNames);
  return (
    <fieldset className={styles.subjects}>
      <legend>{label}</legend>
      {subjects.length > shortList && (
        <SearchField label={t('common.search')} clearLabel={t('common.clear')} value={query} onChange={setQuery} />
      )}
      <div className={styles.acts}>
        <Button isDisabled={found.length === 0} onPress={() => choose(found, true)}>
          {isSearched ? t('documents.allFound', { count: found.length }) : t('common.chooseAll')}
        </Button>
        <Button isDisabled={found.length === 0} onPress={() => choose(found, false)}>
          {isSearched ? t('documents.noneOfFound', { count: found.length }) : t('common.chooseNone')}
        </Button>
      </div>
      <p className={styles.count} role="status">
        {t('documents.chosen', { count, all: subjects.length })}
      </p>
      {found.length === 0 && <p className={styles.count}>{t('documents.noneFound')}</p>}
      {found.length > 0 && (
        <ul className={styles.names}>
          {shown.map((one) => (
            <li key={one.id}>
              <CheckField
                label={text(one.name)}
                isSelected={isChosen(one)}
                onChange={(isWanted) => choose([one], isWanted)}
              />
            </li>
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <p className={styles.count}>{t('documents.moreNames', { count: found.length - shown.length })}</p>
      )}
    </fieldset>
  );
}
