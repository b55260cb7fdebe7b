/** The door to coordination. */
export { CoordinationScreen } from './CoordinationScreen';
export { openCoordination } from './state/view';
