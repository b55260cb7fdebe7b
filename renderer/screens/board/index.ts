/** The door to the board. */
export { BoardScreen } from './BoardScreen';
export { openExport } from './dialogs/openExport';
export { ConsortiumInspector } from './inspector/ConsortiumInspector';
