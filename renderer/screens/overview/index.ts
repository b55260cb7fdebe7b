/** The overview (کارگاه). */
export { OverviewScreen } from './OverviewScreen';
