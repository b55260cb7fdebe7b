/** The facts of one district, each leading to where it is written. */
import type { DistrictFacts } from '../../../../shared/planning/coverage/districtMap';
import { landmarksIn } from '../../../../shared/reference/districts';
import { useWords } from '../../../state/language';
import { goTo, type Selection, select } from '../../../state/session';
import styles from './map.module.css';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly open?: () => void;
}

function Facts({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {items.map(({ id, name, open }) => (
            <li key={id}>
              {open === undefined ? (
                name
              ) : (
                <button type="button" className={styles.link} onClick={open}>
                  {name}
                </button>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

export function DistrictPanel({ facts }: { readonly facts: DistrictFacts }) {
  const { t, text, language } = useWords();
  const { district, needs, unserved, consortia, firmsHome, concerns, sites } = facts;
  const show = (selection: Selection) => () => select(selection);
  const firmOf = (id: (typeof firmsHome)[number]['id']) => () => goTo('firms', { kind: 'firm', id, page: 'concerns' });
  const isEmpty = [needs, firmsHome, concerns, sites].every(({ length }) => length === 0);
  return (
    <section className={styles.panel} aria-live="polite">
      <h3>
        {t('common.district', { number: district.number })} <small>{landmarksIn(district, language)}</small>
      </h3>
      {isEmpty && <p>{t('city.map.facts.none')}</p>}
      {unserved.length > 0 && (
        <p className={styles.warning}>{t('city.map.facts.unserved', { count: unserved.length })}</p>
      )}
      <dl>
        <Facts
          title={t('nouns.needs')}
          items={needs.map(({ id, title }) => ({ id, name: text(title), open: show({ kind: 'need', id }) }))}
        />
        <Facts
          title={t('nouns.consortia')}
          items={consortia.map(({ id, name }) => ({ id, name: text(name), open: show({ kind: 'consortium', id }) }))}
        />
        <Facts
          title={t('city.map.view.firmsHome')}
          items={firmsHome.map(({ id, name }) => ({ id, name: text(name), open: show({ kind: 'firm', id }) }))}
        />
        <Facts
          title={t('city.map.view.concerns')}
          items={concerns.map(({ id, text: said, firmIds: [first] }) => ({
            id,
            name: text(said),
            ...(first === undefined ? {} : { open: firmOf(first) }),
          }))}
        />
        <Facts title={t('city.map.view.sites')} items={sites.map(({ name }) => ({ id: name.en, name: text(name) }))} />
      </dl>
    </section>
  );
}
