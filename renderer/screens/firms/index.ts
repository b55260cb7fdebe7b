/** The firms and the record of one firm. */
export { FirmInspector } from './FirmInspector';
export { FirmsScreen } from './FirmsScreen';
