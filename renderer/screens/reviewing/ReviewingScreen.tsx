/** The whole window for one review package: its front, the office's key, then the three steps and the seal. */
import { useReviewing } from '../../state/reviewing';
import { FrontPage } from './front/FrontPage';
import { KeyPage } from './front/KeyPage';
import { RefusedPage } from './front/RefusedPage';
import { ReviewPages } from './ReviewPages';
import { useReview } from './state/review';

export function ReviewingScreen() {
  const faced = useReviewing((state) => state.faced);
  const stage = useReview((state) => state.stage);
  if (faced === null) return null;
  if (faced.kind === 'refused') return <RefusedPage fileName={faced.fileName} refusal={faced.refusal} />;
  if (stage === 'locked') return <FrontPage key={faced.fileName} faced={faced} />;
  if (stage !== 'open') return <KeyPage faced={faced} standing={stage} />;
  return <ReviewPages header={faced.header} />;
}
