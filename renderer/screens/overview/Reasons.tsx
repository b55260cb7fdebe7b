/** Why it stands as it does: what nobody supplies, and which firms have no place; folded away until somebody asks. */
import { type ReactNode, useMemo, useState } from 'react';
import type { Sentence } from '../../../shared/language/messages/sentence';
import { fairness, fairnessLines, firmShares } from '../../../shared/planning/explain/fairness';
import { beforePlanning, explainGaps, gapLines } from '../../../shared/planning/explain/gaps';
import { whyLeftOut } from '../../../shared/planning/explain/leftOut';
import { Button } from '../../components/Button';
import { Section } from '../../components/Section';
import type { Judgement } from '../../state/judgement';
import { useWords } from '../../state/language';
import { goTo } from '../../state/session';
import { useRemembered } from '../../state/settings';
import { CopyLines } from '../../widgets/CopyLines';
import styles from './Reasons.module.css';

/** So many lines at first, and so many more each time. */
const step = 20;

interface LinesProps<Line> {
  readonly lines: readonly Line[];
  readonly draw: (line: Line) => ReactNode;
}

function Lines<Line>({ lines, draw }: LinesProps<Line>) {
  const { t } = useWords();
  const [shown, setShown] = useState(step);
  const rest = lines.length - shown;
  return (
    <>
      <ul className={styles.lines}>{lines.slice(0, shown).map(draw)}</ul>
      {rest > 0 && <Button onPress={() => setShown(shown + step)}>{t('reasons.more', { count: rest })}</Button>}
    </>
  );
}

function Gaps({ judgement }: { readonly judgement: Judgement }) {
  const { t, say } = useWords();
  const { workspace, scenario } = judgement;
  const gaps = useMemo(() => explainGaps(workspace, beforePlanning(scenario)), [workspace, scenario]);
  return (
    <>
      <div className={styles.head}>
        <span>{t('reasons.gaps.before')}</span>
        <CopyLines lines={() => gapLines(gaps)} />
      </div>
      {gaps.length === 0 && <p>{t('explain.gaps.none')}</p>}
      <Lines
        lines={gaps}
        draw={(gap) => (
          <li key={`${gap.consortiumId} ${gap.needId} ${gap.capabilityId} ${gap.minLevel}`}>
            <button
              type="button"
              className={styles.line}
              onClick={() => goTo('board', { kind: 'consortium', id: gap.consortiumId })}
            >
              {say(gap.sentence)}
              {gap.nearestSentence !== undefined && <small>{say(gap.nearestSentence)}</small>}
            </button>
          </li>
        )}
      />
    </>
  );
}

function Shares({ judgement }: { readonly judgement: Judgement }) {
  const { say } = useWords();
  const { grouping } = judgement;
  const { unplaced, summary } = useMemo(() => firmShares(grouping), [grouping]);
  const lines = (): readonly Sentence[] => fairnessLines(fairness(grouping));
  return (
    <>
      <div className={styles.head}>
        <span>{say(summary)}</span>
        <CopyLines lines={lines} />
      </div>
      <Lines
        lines={unplaced}
        draw={(firm) => (
          <li key={firm.id}>
            <button
              type="button"
              className={styles.line}
              onClick={() => goTo('firms', { kind: 'firm', id: firm.id, page: 'consortia' })}
            >
              {say(whyLeftOut(grouping, firm).sentence)}
            </button>
          </li>
        )}
      />
    </>
  );
}

const parts = { gaps: Gaps, shares: Shares } as const;

export function Reasons({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useWords();
  const [open, setOpen] = useRemembered('overview', 'reasons', (kept) =>
    Array.isArray(kept) ? kept.filter((one): one is keyof typeof parts => one === 'gaps' || one === 'shares') : [],
  );
  return (['gaps', 'shares'] as const).map((id) => {
    const Part = parts[id];
    const others = open.filter((one) => one !== id);
    return (
      <Section
        key={id}
        title={t(`reasons.${id}.title`)}
        isCollapsible
        isOpen={open.includes(id)}
        onToggle={(isOpen) => setOpen(isOpen ? [...others, id] : others)}
      >
        <div className={styles.card}>
          <Part judgement={judgement} />
        </div>
      </Section>
    );
  });
}
