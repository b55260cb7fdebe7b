/** The door to the board. */
export { BoardScreen } from './BoardScreen';
export { goToColumn, openClash, openExport } from './dialogs/openOnBoard';
export { ConsortiumInspector } from './inspector/ConsortiumInspector';
export { ReplanDialog } from './plan/ReplanDialog';
