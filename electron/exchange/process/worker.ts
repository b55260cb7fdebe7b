/** The lists' own process: reads files and understands them, so that a hostile or huge one harms and delays nobody else. It does one task after the other. */
import type { KnownLists } from '../../../shared/exchange/listsSoFar';
import type { Mapping } from '../../../shared/exchange/mapping';
import { type ImportChanges, type ImportSources, planImport } from '../../../shared/exchange/planImport';
import { previewImport } from '../../../shared/exchange/preview';
import { done, type Result } from '../../../shared/result';
import { workerPort } from '../../worker/port';
import type { Order, Progress, SourceKeys, TaskName, Tasks, Tiding } from './messages';
import { FileShelf } from './shelf';

const port = workerPort();
const shelf = new FileShelf();
let known: KnownLists | undefined;

/** Often enough for a person who watches and for a host that waits for news. */
const newsEveryMs = 100;

/** Tells how far the work is, now and then. */
function teller(id: number): (stage: Progress['stage'], share: number) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (stage, share) => {
    const now = performance.now();
    if (now - toldAt < newsEveryMs) return;
    toldAt = now;
    port.send({ id, kind: 'progress', progress: { stage, share: Math.min(1, share) } } satisfies Tiding);
  };
}

type Understand<Value> = (lists: KnownLists, sources: ImportSources, mapping: Mapping) => Value;

/** Understands the files against the lists that the process knows. */
async function understand<Value>(
  { id, sources, mapping }: { readonly id: number; readonly sources: SourceKeys; readonly mapping: Mapping },
  how: Understand<Result<Value>>,
): Promise<Result<Value>> {
  if (known === undefined) throw new Error('The process does not know the lists of the workspace');
  const tell = teller(id);
  const read = await shelf.sources(sources, mapping, (share) => tell('reading', share));
  if (!read.ok) return read;
  teller(id)('understanding', 0);
  return how(known, read.value, mapping);
}

function changesOf(...rest: Parameters<typeof planImport>): Result<ImportChanges> {
  const plan = planImport(...rest);
  return plan.ok ? done(plan.value.changes) : plan;
}

async function carryOut(order: Order): Promise<Result<Tasks[TaskName]['answers']>> {
  switch (order.kind) {
    case 'read': {
      const tell = teller(order.id);
      tell('reading', 0);
      const onRead = () => teller(order.id)('understanding', 0);
      return shelf.read(order.key, order.source, (share) => tell('reading', share), onRead);
    }
    case 'know':
      known = order.lists;
      return done(null);
    case 'preview':
      return understand(order, (...rest) => done(previewImport(...rest)));
    case 'plan':
      return understand(order, planImport);
    case 'changes':
      return understand(order, changesOf);
  }
}

async function answer(order: Order): Promise<void> {
  const { id } = order;
  try {
    port.send({ id, kind: 'answer', result: await carryOut(order) } satisfies Tiding);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    port.send({ id, kind: 'failed', detail } satisfies Tiding);
  }
}

let turn: Promise<void> = Promise.resolve();
port.onMessage((message) => {
  // Only our own host speaks to this process.
  turn = turn.then(() => answer(message as Order));
});
process.on('disconnect', () => process.exit());
