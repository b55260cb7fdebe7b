/** How much there is of each severity and check; each is a switch that shows only that. */
import { formatNumber } from '../../../shared/language/numerals';
import { type QualityCheckId, type QualityFinding, type Severity, severities } from '../../../shared/quality/check';
import { qualityChecks } from '../../../shared/quality/index';
import { byCheck } from '../../../shared/quality/surveyLists';
import { classes } from '../../components/classes';
import { useWords } from '../../state/language';
import styles from './CheckSummary.module.css';
import type { QualityFilter } from './filter';
import { SeverityMark } from './SeverityMark';

interface CheckSummaryProps {
  readonly findings: readonly QualityFinding[];
  readonly filter: QualityFilter;
  readonly onSeverity: (severity: Severity | undefined) => void;
  readonly onCheck: (check: QualityCheckId | undefined) => void;
}

interface SwitchProps {
  readonly words: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly isHead?: boolean;
  readonly severity?: Severity;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ words, count, isOn, severity, onChange }: SwitchProps) {
  const { language } = useWords();
  return (
    <button
      type="button"
      className={classes(styles.switch, severity !== undefined && styles.head)}
      aria-pressed={isOn}
      onClick={() => onChange(!isOn)}
    >
      {severity !== undefined && <SeverityMark severity={severity} />}
      <span className={styles.words}>{words}</span>
      <span className={styles.count}>{formatNumber(count, language)}</span>
    </button>
  );
}

interface GroupProps extends CheckSummaryProps {
  readonly severity: Severity;
}

function Group({ severity, findings, filter, onSeverity, onCheck }: GroupProps) {
  const { t, say } = useWords();
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return null;
  return (
    <li>
      <Switch
        words={t(`quality.severity.${severity}`)}
        count={own.length}
        severity={severity}
        isOn={filter.severity === severity}
        onChange={(isOn) => onSeverity(isOn ? severity : undefined)}
      />
      <ul className={styles.checks}>
        {[...byCheck(own)].map(([check, found]) => (
          <li key={check}>
            <Switch
              words={found[0] === undefined ? check : say(found[0].name)}
              count={found.length}
              isOn={filter.check === check}
              onChange={(isOn) => onCheck(isOn ? check : undefined)}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}

export function CheckSummary(props: CheckSummaryProps) {
  const { t } = useWords();
  const silent = qualityChecks.length - byCheck(props.findings).size;
  return (
    <section className={styles.summary} aria-label={t('quality.summary')}>
      <ul className={styles.groups}>
        {severities.map((severity) => (
          <Group key={severity} severity={severity} {...props} />
        ))}
      </ul>
      {silent > 0 && <p className={styles.quiet}>{t('quality.faultless', { count: silent })}</p>}
    </section>
  );
}
