/** What wants mending in the lists before a meeting. */
export { QualityScreen } from './QualityScreen';
