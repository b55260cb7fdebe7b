/** What the person says is kept while they pause. */

import {
  itemOf,
  type Unfinished,
  type UnfinishedItem,
  withCorrection,
  withItem,
} from '../../../../shared/exchange/review/unfinished';
import type { ConsortiumId } from '../../../../shared/ids';
import { bridge } from '../../../platform/bridge';
import { useReview } from './review';

const pauseMs = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

async function keep(): Promise<void> {
  timer = undefined;
  const { draft } = useReview.getState();
  const kept = await bridge().request('reviewing.keep', { draft });
  // Something newer is on its way, or another package has come.
  if (useReview.getState().draft !== draft) return;
  useReview.setState({
    saved: kept.ok ? { kind: 'saved', ...kept.value } : { kind: 'failed', refusal: kept.refusal },
  });
}

/** Keeps at once what was to be kept. */
export async function settleDraft(): Promise<void> {
  if (timer === undefined) return;
  clearTimeout(timer);
  await keep();
}

function change(by: (draft: Unfinished) => Unfinished): void {
  const before = useReview.getState().draft;
  const draft = by(before);
  if (draft === before) return;
  useReview.setState({ draft, saved: { kind: 'saving' }, sealed: undefined });
  clearTimeout(timer);
  timer = setTimeout(() => void keep(), pauseMs);
}

/** Says something else of one consortium. */
export function answer(consortiumId: ConsortiumId, by: (item: UnfinishedItem) => UnfinishedItem): void {
  change((draft) => withItem(draft, by(itemOf(draft, consortiumId))));
}

/** Corrects a value of the firm's record; the value on record again is no correction. */
export function correct(path: string, value: unknown): void {
  const { review } = useReview.getState();
  if (review !== undefined) change((draft) => withCorrection(draft, review.contents.firm, path, value));
}

/** Accepts every proposal that nothing has been said of. */
export function acceptTheRest(): void {
  const consortia = useReview.getState().review?.contents.consortia ?? [];
  change((draft) =>
    consortia.reduce((now, { id }) => {
      const item = itemOf(now, id);
      return item.stance === undefined ? withItem(now, { ...item, stance: 'accept' }) : now;
    }, draft),
  );
}
