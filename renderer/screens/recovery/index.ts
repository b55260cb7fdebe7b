/** What is shown when a file could not be opened. */
export { RecoveryScreen } from './RecoveryScreen';
