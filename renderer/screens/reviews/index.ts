/** The door to review by file at the office. */
export { KeySection } from './key/KeySection';
export { ReviewsScreen } from './ReviewsScreen';
export { bringAnswers, chooseAnswers } from './state/inbox';
