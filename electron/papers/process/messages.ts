/** What the host and the process that finishes papers say to each other, about one paper at a time. */
import type { PageReference } from '../../../shared/papers/page';
import type { Paper } from '../../../shared/papers/paper';

export type FinishOrder =
  /** Finish what the engine printed. */
  | { readonly kind: 'finish'; readonly paper: Paper; readonly sheets: Uint8Array }
  /** The feet that were asked for. */
  | { readonly kind: 'furniture'; readonly bytes: Uint8Array };

export type FinishTiding =
  /** So many pages need feet, and these lines a page number. */
  | { readonly kind: 'pages'; readonly pages: number; readonly references: readonly PageReference[] }
  | { readonly kind: 'finished'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly detail: string };
