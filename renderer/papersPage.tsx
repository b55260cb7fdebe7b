/** The page that is printed: shows one paper at a time when the main process asks for it. */
import { type PaperPage, paperPageName } from '../shared/ipc/paperPage';
import { Furniture } from './papers/Furniture';
import { PaperSheets } from './papers/PaperSheets';
import './papers/print.css';
import { stageIn } from './papers/stage';

const stage = stageIn(document);

const page: PaperPage = Object.freeze({
  show: (paper) => stage(paper, <PaperSheets paper={paper} />),
  furnish: (paper, pages, references) => stage(paper, <Furniture {...{ paper, pages, references }} />),
} satisfies PaperPage);

Object.defineProperty(window, paperPageName, { value: page });
