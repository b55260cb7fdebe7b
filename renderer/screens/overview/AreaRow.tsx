/** A service area: its owner, coverage, consortia, firms, answers and next date. */
import { formatDate, formatShortDate } from '../../../shared/language/jalali';
import { formatNumber, formatPercent } from '../../../shared/language/numerals';
import type { AreaSummary, ConsortiumLine } from '../../../shared/planning/areaSummary';
import { CoverageBar } from '../../components/CoverageBar';
import { useWords } from '../../state/language';
import { goTo } from '../../state/session';
import { AnswerFigures } from '../../widgets/AnswerFigures';
import { FirmName } from '../../widgets/FirmName';
import styles from './AreaTable.module.css';

function Coverage({ summary: { shares, coverage } }: { readonly summary: AreaSummary }) {
  const { t, language } = useWords();
  if (shares === undefined) return <span className={styles.quiet}>{t('overview.notFormed')}</span>;
  const said = t('overview.coverageSaid', {
    backedUp: { percent: shares.backedUp },
    single: { percent: shares.single },
    gap: { percent: shares.gap },
  });
  return (
    <span className={styles.coverage}>
      <CoverageBar shares={shares} label={said} />
      <span className="figures">{formatPercent(coverage, language)}</span>
    </span>
  );
}

/** More consortia than this are counted, not named. */
const named = 2;

function Consortia({ lines }: { readonly lines: readonly ConsortiumLine[] }) {
  const { t, text } = useWords();
  const formed = lines.filter(({ members }) => members > 0).sort((a, b) => b.members - a.members);
  const empty = lines.length - formed.length;
  const more = formed.length - named;
  return (
    <ul>
      {formed.slice(0, named).map(({ id, name, lead }) => (
        <li key={id} className={styles.consortium}>
          <button
            type="button"
            className={styles.link}
            title={text(name)}
            onClick={() => goTo('board', { kind: 'consortium', id })}
          >
            {text(name)}
          </button>
          <span className={styles.lead}>{lead ? <FirmName name={lead} /> : t('overview.noLead')}</span>
        </li>
      ))}
      {more > 0 && <li className={styles.quiet}>{t('overview.moreConsortia', { count: more })}</li>}
      {empty > 0 && <li className={styles.quiet}>{t('overview.emptyConsortia', { count: empty })}</li>}
    </ul>
  );
}

function Next({ next }: { readonly next: AreaSummary['nextDate'] }) {
  const { t, language } = useWords();
  if (next === undefined) return <span className={styles.quiet}>—</span>;
  return (
    <span className={styles.next} title={formatDate(next.on, language)}>
      <time dateTime={next.on} className="figures">
        {formatShortDate(next.on, language)}
      </time>
      <span className={styles.quiet}>{t(`overview.next.${next.kind}`)}</span>
    </span>
  );
}

export function AreaRow({ summary }: { readonly summary: AreaSummary }) {
  const { t, text, language } = useWords();
  const { area, needs, consortia, firms, answers } = summary;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.area}
          onClick={() => goTo('needs', { kind: 'area', id: area.id })}
          aria-label={t('overview.openArea', { area: area.name })}
        >
          {text(area.name)}
        </button>
        <span className={styles.owner} title={text(area.owner)}>
          {[text(area.owner), t('common.needCount', { count: needs.length })]
            .filter((words) => words !== '')
            .join(' · ')}
        </span>
      </th>
      <td>
        <Coverage summary={summary} />
      </td>
      <td>{consortia.length > 0 && <Consortia lines={consortia} />}</td>
      <td className={styles.number}>{formatNumber(firms, language)}</td>
      <td>
        <AnswerFigures counts={answers} />
      </td>
      <td>
        <Next next={summary.nextDate} />
      </td>
    </tr>
  );
}
