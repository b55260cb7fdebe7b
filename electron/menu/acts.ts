/** What the menu's items do: the same handlers that answer the window. */
import type { Dialog, WebContents } from 'electron';
import type { AppFacts, RequestName } from '../../shared/ipc/contract';
import type { Settings } from '../../shared/ipc/settings';
import { t } from '../../shared/language/messages/say';
import type { Refusal, Result } from '../../shared/result';
import { answerRequest, type Handlers, type Report } from '../ipc/answer';
import type { Emit } from '../ipc/emit';
import type { MenuActs } from './menuState';
import { versionText } from './menuText';
import { isTextFocused } from './textFields';

export interface ActsContext {
  readonly app: AppFacts;
  readonly handlers: Handlers;
  readonly contents: () => WebContents | undefined;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly settings: () => Settings;
  readonly emit: Emit;
  readonly report: Report;
}

/** Wires the menu; a refusal is shown in a dialog, because the window did not ask. */
export function menuActs(context: ActsContext): MenuActs {
  const { handlers, emit, report } = context;
  const ask = async <Name extends RequestName>(name: Name, input: unknown) => {
    const answer: Result<unknown> = await answerRequest(name, handlers[name], input, report);
    if (!answer.ok) await showRefusal(context, answer.refusal);
  };
  const undoOrRedo = async (step: 'undo' | 'redo') => {
    const contents = context.contents();
    if (contents !== undefined && (await isTextFocused(contents))) contents[step]();
    else await ask(`document.${step}`, {});
  };
  return {
    request: (name) => void ask(name, {}),
    openRecent: (id) => void ask('workspace.openRecent', { id }),
    undo: () => void undoOrRedo('undo'),
    redo: () => void undoOrRedo('redo'),
    send: (action) => emit('menu.action', action),
    change: (change) => void ask('settings.change', change),
    about: () => void showAbout(context),
  };
}

async function showRefusal({ dialog, settings }: ActsContext, { sentence }: Refusal): Promise<void> {
  const { language } = settings();
  const buttons = [t(language, 'common.ok')];
  await dialog.showMessageBox({ type: 'warning', message: sentence[language], buttons });
}

async function showAbout({ dialog, settings, app }: ActsContext): Promise<void> {
  const { language } = settings();
  const version = versionText(app.version, language);
  await dialog.showMessageBox({
    type: 'info',
    message: t(language, 'common.appName'),
    detail: `${t(language, 'common.tagline')}\n${t(language, 'menu.aboutDetail', { version })}`,
    buttons: [t(language, 'common.ok')],
  });
}
