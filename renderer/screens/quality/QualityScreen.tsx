/** Quality of the lists (کیفیت داده‌ها): what an officer would want to mend before a meeting, each line a step from its mend. */
import { CircleCheck, ClipboardCheck } from 'lucide-react';
import { useMemo } from 'react';
import { formatNumber } from '../../../shared/language/numerals';
import type { QualityFinding } from '../../../shared/quality/check';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { SearchField } from '../../components/SearchField';
import { SelectField } from '../../components/SelectField';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { useQuality } from '../../state/quality';
import { useRemembered } from '../../state/settings';
import { given } from '../../widgets/optional';
import { withField } from '../../widgets/withField';
import { CheckSummary } from './CheckSummary';
import { FindingGrid } from './FindingGrid';
import { filterFindings, type Kind, kinds, ofKind, parseFilter, type QualityFilter, searchFindings } from './filter';
import styles from './QualityScreen.module.css';
import { seek, useQualityView } from './view';

const all = 'all';
const nouns = {
  firm: 'nouns.firms',
  need: 'nouns.needs',
  capability: 'nouns.capabilities',
  area: 'nouns.areas',
} as const;

interface KindFieldProps {
  readonly findings: readonly QualityFinding[];
  readonly kind: Kind | undefined;
  readonly onChange: (kind: Kind | undefined) => void;
}

function KindField({ findings, kind, onChange }: KindFieldProps) {
  const { t, language } = useWords();
  const counted = (label: string, count: number) => `${label} (${formatNumber(count, language)})`;
  const options = [
    { id: all, label: counted(t('common.all'), findings.length) },
    ...kinds.map((id) => ({ id, label: counted(t(nouns[id]), ofKind(findings, id).length) })),
  ];
  return (
    <SelectField
      label={t('quality.kind')}
      isLabelHidden
      value={kind ?? all}
      options={options}
      onChange={(id) => onChange(kinds.find((one) => one === id))}
    />
  );
}

interface FilledProps {
  readonly findings: readonly QualityFinding[];
}

function Filled({ findings }: FilledProps) {
  const { t, say } = useWords();
  const query = useQualityView((view) => view.query);
  const [filter, remember] = useRemembered('quality', 'filter', parseFilter);
  const { severity, check, kind } = filter;
  const shown = useMemo(
    () => searchFindings(filterFindings(findings, given({ severity, check, kind })), query, say),
    [findings, severity, check, kind, query, say],
  );
  const showAll = () => {
    remember({});
    seek('');
  };
  const narrow = (change: QualityFilter) => remember(kind === undefined ? change : { ...change, kind });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2>{t('quality.title')}</h2>
        <span className={styles.count} aria-live="polite">
          {t('quality.shown', { count: shown.length, total: findings.length })}
        </span>
        <span className={styles.kind}>
          <KindField findings={findings} kind={kind} onChange={(one) => remember(withField(filter, 'kind', one))} />
        </span>
        <span className={styles.search}>
          <SearchField
            label={t('common.search')}
            placeholder={t('quality.searchHint')}
            clearLabel={t('common.clear')}
            value={query}
            onChange={seek}
          />
        </span>
      </header>
      <div className={styles.body}>
        <CheckSummary
          findings={ofKind(findings, kind)}
          filter={filter}
          onSeverity={(one) => narrow(one === undefined ? {} : { severity: one })}
          onCheck={(one) => narrow(one === undefined ? {} : { check: one })}
        />
        <FindingGrid
          findings={shown}
          empty={
            <EmptyState
              title={t('quality.noneLeft')}
              action={<Button onPress={showAll}>{t('quality.showAll')}</Button>}
            />
          }
        />
      </div>
      <p className={styles.keys}>{t('quality.keys')}</p>
    </div>
  );
}

export function QualityScreen() {
  const { t } = useWords();
  const workspace = useWorkspace();
  const findings = useQuality();
  if (workspace === undefined) return null;
  if (findings.length > 0) return <Filled findings={findings} />;
  const isBare = workspace.firms.length === 0 || workspace.needs.length === 0;
  const Picture = isBare ? ClipboardCheck : CircleCheck;
  return (
    <EmptyState
      icon={<Picture size={36} aria-hidden />}
      title={t(isBare ? 'quality.noLists' : 'quality.allWell')}
      text={t(isBare ? 'quality.noListsText' : 'quality.allWellText')}
    />
  );
}
