/** Changes of the open document, answered when they are durable. */
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { refuse } from '../../../shared/result';
import type { Desk } from '../../workspace/desk';
import type { Acknowledged, Session } from '../../workspace/session';
import type { Handlers } from '../answer';

type DocumentHandlers = Pick<Handlers, 'document.execute' | 'document.bail' | 'document.undo' | 'document.redo'>;

/** The handlers that change the document. */
export function documentHandlers({ desk }: { readonly desk: Desk }): DocumentHandlers {
  const withSession = (change: (session: Session) => Promise<Acknowledged>) =>
    desk.session === undefined ? nothingOpen() : change(desk.session);
  return {
    'document.execute': ({ command, gesture }) => withSession((session) => session.execute(command, gesture)),
    'document.bail': ({ gesture }) => withSession((session) => session.bail(gesture)),
    'document.undo': () => withSession((session) => session.undo()),
    'document.redo': () => withSession((session) => session.redo()),
  };
}

/** The refusal when a request needs an open workspace. */
export function nothingOpen() {
  return refuse('nothing-open', both(sentence('menu.nothingOpen')));
}
