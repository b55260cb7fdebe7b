/** What stands in front of a package: from whom, to whom, which round, by when. */
import type { PackageHeader } from '../../../../shared/exchange/review/header';
import { formatDate } from '../../../../shared/language/jalali';
import { formatNumber } from '../../../../shared/language/numerals';
import { useWords } from '../../../state/language';
import styles from './front.module.css';

export function FrontFacts({ header }: { readonly header: PackageHeader }) {
  const { t, text, language } = useWords();
  const { office, firm, round, dueOn } = header;
  const facts = [
    [t('reviewing.from'), text(office)],
    [t('reviewing.for'), text(firm.name)],
    [t('reviewing.round'), formatNumber(round, language)],
    [t('reviewing.dueOn'), dueOn === undefined ? t('reviewing.noDue') : formatDate(dueOn, language)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
