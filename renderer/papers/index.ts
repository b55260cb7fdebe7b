/** The door to the printed pages, for those who show them in the window. */
export { PaperSheets } from './PaperSheets';
