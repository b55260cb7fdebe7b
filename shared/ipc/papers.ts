/** The part of the contract about papers: what would be printed, files of it, and what has become of them. */
import type { Language } from '../language/language';
import type { PaperForm } from '../papers/form';
import type { PaperOrder } from '../papers/orders';
import type { Paper } from '../papers/paper';
import type { Chosen } from './chosen';

export interface Exported {
  readonly exportId: string;
  /** Names of the files made, without their folder. */
  readonly fileNames: readonly string[];
  readonly folder: string;
}

/** How many papers one request may order. */
export const mostOrders = 2_000;

export interface PaperRequests {
  /** What would be printed, for the preview. */
  'papers.preview': { input: { order: PaperOrder; language: Language }; answer: Paper };
  /** Asks for a place and writes every paper into a file of its own. */
  'papers.export': {
    input: { orders: readonly PaperOrder[]; language: Language; form: PaperForm };
    answer: Chosen<Exported>;
  };
  'papers.cancel': { input: Record<string, never>; answer: null };
  'papers.open': { input: { exportId: string }; answer: null };
  'papers.reveal': { input: { exportId: string }; answer: null };
}

export interface PaperEvents {
  'papers.progress': { readonly done: number; readonly total: number };
}
