/** First step: the city's letter, and every consortium that is proposed to the firm. */
import { useMemo } from 'react';
import { numbered, reviewWords } from '../../../../shared/papers/review/parts';
import { proposalSection } from '../../../../shared/papers/review/proposal';
import { useWords } from '../../../state/language';
import { Blocks } from '../Blocks';
import styles from '../reviewing.module.css';
import { StepPage } from '../StepPage';
import { useAsked } from '../state/review';
import { LetterCard } from './LetterCard';

export function ProposalStep() {
  const { t, language } = useWords();
  const asked = useAsked();
  const proposals = useMemo(() => {
    const words = reviewWords(asked, language);
    return numbered(
      asked.consortia.map((consortium) => proposalSection(consortium, words)),
      language,
    );
  }, [asked, language]);
  return (
    <StepPage heading={t('reviewing.step.proposal')} next="answer">
      <LetterCard />
      {proposals.length === 0 && <p className={styles.quiet}>{t('reviewing.proposal.none')}</p>}
      {proposals.map(({ id, title, blocks }) => (
        <section key={id} className={styles.card} aria-label={title}>
          <h3>{title}</h3>
          <Blocks blocks={blocks} />
        </section>
      ))}
    </StepPage>
  );
}
