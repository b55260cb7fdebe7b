/** The door to the documents. */
export { PapersScreen } from './PapersScreen';
