/** What the draft leaves on the table against the best completion of its pins; pressed, it shows the difference. */
import { useMemo } from 'react';
import { type Regret, regret } from '../../../shared/planning/explain/regret';
import { openClash } from '../../screens/board';
import { offerCompletion, useCompletion, useLiveCompletion } from '../../state/completion';
import type { Judgement } from '../../state/judgement';
import { useWords, type Words } from '../../state/language';
import { goTo } from '../../state/session';
import styles from './Shell.module.css';

/** A smaller share would be written as nothing; it is said in points. */
const leastShare = 0.0005;

function wordsFor({ t }: Words, { findings, points, below, isProven }: Regret): string {
  if (findings > 0) return t('reasons.completion.sound', { points: { signed: points } });
  if (points === 0) return t(isProven ? 'reasons.completion.best' : 'reasons.completion.noBetter');
  if (below < leastShare) return t('reasons.completion.lessPoints', { points });
  return t(isProven ? 'reasons.completion.less' : 'reasons.completion.atLeastLess', { share: { percent: below } });
}

export function CompletionStatus({ judgement }: { readonly judgement: Judgement }) {
  const words = useWords();
  const { t, say } = words;
  useLiveCompletion();
  const found = useCompletion((completion) => completion.found);
  const isSearching = useCompletion(({ searching }) => searching !== undefined);
  const answer = useMemo(
    () => (found?.judgement === judgement ? regret(judgement.workspace, judgement.scenario, found.outcome) : undefined),
    [found, judgement],
  );
  if (found === undefined || answer === undefined) {
    return isSearching ? <span>{t('reasons.completion.searching')}</span> : null;
  }
  const clashing = found.outcome.report.unformed.some(({ rules }) => rules.includes('pin'));
  if (clashing) {
    return (
      <button type="button" className={styles.findings} onClick={() => openClash(judgement)}>
        {t('reasons.completion.clash')}
      </button>
    );
  }
  const isWorthALook = answer.findings > 0 || answer.points > 0;
  if (!isWorthALook) return <span title={say(answer.summary)}>{wordsFor(words, answer)}</span>;
  const show = () => {
    goTo('board');
    offerCompletion(found);
  };
  return (
    <button type="button" className={styles.completion} onClick={show} title={say(answer.summary)}>
      {wordsFor(words, answer)}
    </button>
  );
}
