/** The door to the board. */
export { BoardScreen } from './BoardScreen';
export { ConsortiumInspector } from './inspector/ConsortiumInspector';
