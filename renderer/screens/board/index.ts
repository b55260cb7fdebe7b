/** The door to the board. */
export { BoardScreen } from './BoardScreen';
export { openClash, openExport } from './dialogs/openOnBoard';
export { ConsortiumInspector } from './inspector/ConsortiumInspector';
