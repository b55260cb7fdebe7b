/** What the draft leaves on the table against the best completion of its pins; pressed, it shows the difference. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { type Regret, regret } from '../../../shared/planning/explain/regret';
import { classes } from '../../components/classes';
import { openClash } from '../../screens/board';
import { offerCompletion, useCompletion, useLiveCompletion } from '../../state/completion';
import type { Judgement } from '../../state/judgement';
import { useWords, type Words } from '../../state/language';
import { goTo } from '../../state/session';
import styles from './Shell.module.css';

/** Less than half a tenth of a percent is not worth a look. */
const leastShare = 0.0005;

function wordsFor({ t }: Words, { findings, points, share, isProven }: Regret): string {
  if (findings > 0) return t('reasons.completion.sound', { points: { signed: points } });
  if (points > 0) return t('reasons.completion.less', { share: { percent: Math.max(leastShare, share) } });
  return t(isProven ? 'reasons.completion.best' : 'reasons.completion.noBetter');
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
      <Button className={classes(styles.findings)} onPress={() => openClash(judgement)}>
        {t('reasons.completion.clash')}
      </Button>
    );
  }
  const isWorthALook = answer.findings > 0 || answer.points > 0;
  if (!isWorthALook) return <span title={say(answer.summary)}>{wordsFor(words, answer)}</span>;
  const show = () => {
    goTo('board');
    offerCompletion(found);
  };
  return (
    <Button className={classes(styles.completion)} onPress={show} aria-description={say(answer.summary)}>
      {wordsFor(words, answer)}
    </Button>
  );
}
