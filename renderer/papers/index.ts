/** The door to the printed pages, for those who show them in the window. */
export { PaperDesk } from './PaperDesk';
export { PaperSheets } from './PaperSheets';
