/** An opened package: the three steps and the seal, with what is said so far in sight beside them. */
import type { PackageHeader } from '../../../shared/exchange/review/header';
import { AnswerStep } from './answer/AnswerStep';
import { ProposalStep } from './proposal/ProposalStep';
import { ReviewBar } from './ReviewBar';
import { RecordStep } from './record/RecordStep';
import styles from './reviewing.module.css';
import { SealedPage } from './seal/SealedPage';
import { SealStep } from './seal/SealStep';
import { Summary } from './seal/Summary';
import { useReview } from './state/review';

const pages = { proposal: ProposalStep, answer: AnswerStep, record: RecordStep, seal: SealStep } as const;

export function ReviewPages({ header }: { readonly header: PackageHeader }) {
  const step = useReview((state) => state.step);
  const sealed = useReview((state) => state.sealed);
  const Page = pages[step];
  return (
    <div className={styles.window}>
      <ReviewBar header={header} />
      <div className={styles.columns}>
        <main className={styles.main} key={step}>
          {step === 'seal' && sealed !== undefined ? <SealedPage sealed={sealed} /> : <Page />}
        </main>
        <Summary />
      </div>
    </div>
  );
}
