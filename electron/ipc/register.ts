/** The only place that listens to the window: every request of the contract, from our own page only, answered with a Result. */
import { ipcMain } from 'electron';
import { requestNames } from '../../shared/ipc/channels';
import type { RequestName } from '../../shared/ipc/contract';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { refuse } from '../../shared/result';
import { answerRequest, type Handlers, type Report } from './answer';
import { isTrustedSender, type TrustedWindow } from './trustedSender';

/** Listens on every channel; `window` says who may ask at this moment. */
export function installIpc(handlers: Handlers, window: () => TrustedWindow | undefined, report: Report): void {
  for (const name of requestNames) listen(name, handlers, window, report);
}

function listen<Name extends RequestName>(
  name: Name,
  handlers: Handlers,
  window: () => TrustedWindow | undefined,
  report: Report,
): void {
  ipcMain.handle(name, (event, input: unknown) => {
    if (isTrustedSender({ contents: event.sender, frame: event.senderFrame }, window()))
      return answerRequest(name, handlers[name], input, report);
    report(`${name} was asked by a stranger`, event.senderFrame?.url);
    return refuse('stranger', both(sentence('menu.requestFromStranger')));
  });
}
