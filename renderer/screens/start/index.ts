/** The first screen, when no workspace is open. */
export { StartScreen } from './StartScreen';
