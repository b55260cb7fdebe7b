/** The process that finishes papers: a book keeps a processor busy for seconds, and the window must not feel it. */
import type { PageReference } from '../../../shared/papers/page';
import { workerPort } from '../../worker/port';
import { finishPdf } from '../finish/finishPdf';
import type { FinishOrder, FinishTiding } from './messages';

const port = workerPort();
const tell = (tiding: FinishTiding) => port.send(tiding);
let furnished: ((bytes: Uint8Array) => void) | undefined;

/** Has the host print the feet. */
function askForFeet(pages: number, references: readonly PageReference[]): Promise<Uint8Array> {
  return new Promise((resolve) => {
    furnished = resolve;
    tell({ kind: 'pages', pages, references });
  });
}

port.onMessage((message) => {
  const order = message as FinishOrder;
  if (order.kind === 'furniture') {
    furnished?.(order.bytes);
    return;
  }
  finishPdf(order.paper, order.sheets, askForFeet).then(
    (bytes) => tell({ kind: 'finished', bytes }),
    (error: unknown) => tell({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
  );
});
