/** The papers that were given out, the newest first. */
import { formatShortDate } from '../../../shared/language/jalali';
import { toPersianDigits } from '../../../shared/language/numerals';
import type { IssuedPaper } from '../../../shared/model/issuedPaper';
import { EmptyState } from '../../components/EmptyState';
import { useWords } from '../../state/language';
import styles from './PapersScreen.module.css';

/** Lines that are drawn; the register itself has no end. */
const mostLines = 200;

export function Register({ issued }: { readonly issued: readonly IssuedPaper[] }) {
  const { t, text, language } = useWords();
  if (issued.length === 0) return <EmptyState title={t('documents.noneIssued')} text={t('documents.noneIssuedText')} />;
  const lines = issued.slice(-mostLines).toReversed();
  return (
    <>
      <table className={styles.register}>
        <thead>
          <tr>
            <th scope="col">{t('papers.letter.number')}</th>
            <th scope="col">{t('documents.kind')}</th>
            <th scope="col">{t('papers.letter.subject')}</th>
            <th scope="col">{t('papers.letter.date')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ number, kind, subject, issuedOn }) => (
            <tr key={number}>
              <th scope="row">
                <bdi>{language === 'fa' ? toPersianDigits(number) : number}</bdi>
              </th>
              <td>{t(`documents.kind.${kind}`)}</td>
              <td>{text(subject)}</td>
              <td>{formatShortDate(issuedOn, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {issued.length > lines.length && <p>{t('documents.newest', { count: lines.length })}</p>}
    </>
  );
}
