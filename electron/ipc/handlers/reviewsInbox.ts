/** Answers that come in: kept as they are, opened once, judged against the document as often as the window asks. */
import { basename } from 'node:path';
import type { ReviewAnswer } from '../../../shared/exchange/review/answer';
import { judgeAnswer } from '../../../shared/exchange/review/judge';
import { fingerprintWords } from '../../../shared/exchange/review/passphrase';
import type { Chosen } from '../../../shared/ipc/chosen';
import type { InboxEntry } from '../../../shared/ipc/reviews';
import type { Workspace } from '../../../shared/model/workspace';
import { done, type Result } from '../../../shared/result';
import { type Arrived, InboxFolder } from '../../exchange/review/inboxFolder';
import type { Keys } from '../../exchange/review/keys';
import type { OfficeKey } from '../../exchange/review/officeKey';
import { readSealed } from '../../exchange/review/received';
import { digest } from '../../exchange/review/round';
import { openAnswer } from '../../exchange/review/sealedAnswer';
import type { Dialogs } from '../../window/dialogs';
import type { Desk } from '../../workspace/desk';
import type { Handlers } from '../answer';
import type { Emit } from '../emit';
import { nothingOpen } from './document';

type InboxHandlers = Pick<
  Handlers,
  'reviews.inbox' | 'reviews.chooseAnswers' | 'reviews.bringAnswers' | 'reviews.forget'
>;

export interface ReviewsInboxContext {
  readonly desk: Pick<Desk, 'session'>;
  readonly emit: Emit;
  /** This moment, ISO. */
  readonly now: () => string;
  readonly userFolder: string;
  readonly dialogs: Pick<Dialogs, 'answersToOpen'>;
}

interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The handlers about the inbox. */
export function reviewsInboxHandlers(context: ReviewsInboxContext, key: OfficeKey): InboxHandlers {
  /** What was opened, by the entry; a file never changes, only what it stands against. */
  const opened = new Map<string, Result<ReviewAnswer>>();
  const folderOf = ({ id }: Workspace) => new InboxFolder(context.userFolder, id);

  const contentsOf = async (folder: InboxFolder, one: Arrived, keys: Keys): Promise<Result<ReviewAnswer>> => {
    const known = opened.get(`${keys.fingerprint} ${one.id}`);
    if (known !== undefined) return known;
    const bytes = await folder.bytesOf(one);
    const contents = bytes.ok ? await openAnswer(bytes.value, keys) : bytes;
    opened.set(`${keys.fingerprint} ${one.id}`, contents);
    return contents;
  };

  const entryOf = async (folder: InboxFolder, one: Arrived, keys: Keys, workspace: Workspace): Promise<InboxEntry> => {
    const contents = await contentsOf(folder, one, keys);
    const judged = contents.ok ? judgeAnswer(workspace, contents.value, { now: one.arrivedAt, digest }) : contents;
    if (!judged.ok) return { ...one, kind: 'refused', refusal: judged.refusal };
    const keyWords = fingerprintWords(judged.value.contents.header.fingerprint);
    return { ...one, kind: 'judged', judged: judged.value, keyWords };
  };

  const takeIn = async (brought: readonly Brought[]): Promise<Result<null>> => {
    const { session } = context.desk;
    if (session === undefined) return nothingOpen();
    const folder = folderOf(session.workspace);
    for (const { name, bytes } of brought) {
      const added = await folder.add(name, bytes, context.now());
      if (!added.ok) return added;
    }
    context.emit('reviews.inboxChanged', {});
    return done(null);
  };

  return {
    'reviews.inbox': async () => {
      const { session } = context.desk;
      if (session === undefined) return nothingOpen();
      const folder = folderOf(session.workspace);
      const arrived = await folder.all();
      if (arrived.length === 0) return done([]);
      const keys = await key.keys();
      if (!keys.ok) return keys;
      const entries: InboxEntry[] = [];
      for (const one of arrived) entries.push(await entryOf(folder, one, keys.value, session.workspace));
      return done(entries);
    },
    'reviews.chooseAnswers': async () => {
      if (context.desk.session === undefined) return nothingOpen();
      const paths = await context.dialogs.answersToOpen();
      if (paths === undefined) return done({ kind: 'cancelled' });
      let unread: Result<Chosen<null>> | undefined;
      for (const path of paths) {
        const bytes = await readSealed(path);
        const taken = bytes.ok ? await takeIn([{ name: basename(path), bytes: bytes.value }]) : bytes;
        if (!taken.ok) unread ??= taken;
      }
      return unread ?? done({ kind: 'done', value: null });
    },
    'reviews.bringAnswers': ({ files }) => takeIn(files),
    'reviews.forget': async ({ ids }) => {
      const { session } = context.desk;
      if (session === undefined) return nothingOpen();
      const removed = await folderOf(session.workspace).remove(ids);
      context.emit('reviews.inboxChanged', {});
      return removed;
    },
  };
}
