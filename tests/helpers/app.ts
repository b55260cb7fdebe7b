/** Starts the built app as a person would, in real Electron, with a folder of its own for what it keeps. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { AnswerOf, EventName, Events, InputOf, PeyvandBridge, RequestName } from '../../shared/ipc/contract';
import type { Result } from '../../shared/result';
import { bringBuildUpToDate, displayOfThisMachine, electronOfThisMachine, switchesOfThisMachine } from './build';
import { projectRoot } from './sources';

declare global {
  interface Window {
    readonly peyvand?: PeyvandBridge;
  }
}

export interface LaunchOptions {
  /** Where the app keeps what it knows; a fresh folder if missing. Give the same one to start the app again. */
  readonly userFolder?: string;
  /** Words on the command line, for example `--sample` or a file. */
  readonly words?: readonly string[];
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userFolder: string;
  /** A request through window.peyvand, answered with its Result. */
  ask<Name extends RequestName>(name: Name, input: InputOf<Name>): Promise<Result<AnswerOf<Name>>>;
  /** The same, when a refusal would be a failure of the test. */
  must<Name extends RequestName>(name: Name, input: InputOf<Name>): Promise<AnswerOf<Name>>;
  /** What the window was told from now on, by the name of the event. */
  listen<Name extends EventName>(name: Name): Promise<{ all(): Promise<readonly Events[Name][]> }>;
  /** The next save dialog answers with this path (undefined: closed without choosing). */
  answerSaveDialog(path: string | undefined): Promise<void>;
  /** The next open dialogs answer with this path (undefined: closed without choosing). */
  answerOpenDialog(path: string | undefined): Promise<void>;
  /** Closes the window as a person would, and waits for the end of the process. */
  close(): Promise<void>;
  /** Ends the process with no chance to save. */
  kill(): Promise<void>;
}

const ends: (() => Promise<void> | void)[] = [];

/** Ends what is still running and removes the folders; call it in afterEach. */
export async function endApps(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}

/** Does something after the test, before what was asked for earlier. */
export function afterTheTest(end: () => Promise<void> | void): void {
  ends.push(end);
}

/** A folder that is gone after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-e2e-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}

/** What `_electron.launch` needs on this machine; brings the build up to date. */
export async function launchSettings({ userFolder, words }: Required<LaunchOptions>) {
  await bringBuildUpToDate();
  const { path } = await electronOfThisMachine();
  const { env } = await displayOfThisMachine();
  const switches = [...(await switchesOfThisMachine()), `--user-data-dir=${userFolder}`];
  const known = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    executablePath: path,
    args: ['-r', join(projectRoot, 'tests', 'helpers', 'holdStart.cjs'), ...switches, projectRoot, ...words],
    cwd: projectRoot,
    env: Object.fromEntries(known),
  };
}

/** Starts the app and waits until its first picture stands and listens to keys. */
export async function launchApp({ userFolder = freshFolder(), words = [] }: LaunchOptions = {}): Promise<RunningApp> {
  const app = await _electron.launch(await launchSettings({ userFolder, words }));
  const page = await app.firstWindow();
  await page.locator('#root > *').first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const running = runningApp(app, page, userFolder);
  const child = app.process();
  ends.push(() => (child.exitCode === null && child.signalCode === null ? running.kill() : undefined));
  return running;
}

function runningApp(app: ElectronApplication, page: Page, userFolder: string): RunningApp {
  const child = app.process();
  const gone = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const ask: RunningApp['ask'] = (name, input) => page.evaluate(askInPage, { name, input }) as ReturnType<typeof ask>;
  return {
    app,
    page,
    userFolder,
    ask,
    must: async (name, input) => {
      const answer = await ask(name, input);
      if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.code}: ${answer.refusal.sentence.en}`);
      return answer.value;
    },
    listen: (name) => listenTo(page, name),
    answerSaveDialog: (path) =>
      surely(() =>
        app.evaluate(({ dialog }, filePath) => {
          dialog.showSaveDialog = async () => ({ canceled: filePath === undefined, filePath: filePath ?? '' });
        }, path),
      ),
    answerOpenDialog: (path) =>
      surely(() =>
        app.evaluate(({ dialog }, filePath) => {
          dialog.showOpenDialog = async () => ({
            canceled: filePath === undefined,
            filePaths: filePath ? [filePath] : [],
          });
        }, path),
      ),
    close: async () => {
      await app.evaluate(({ BrowserWindow }) => setImmediate(() => BrowserWindow.getAllWindows()[0]?.close()));
      await gone;
    },
    kill: async () => {
      // Chromium's helpers go with it, as in a power cut; they form one group with their leader.
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
      await gone;
    },
  };
}

/** The main process holds its answer to the driver weakly: where it tidies its memory between, the answer is lost and is asked for again. */
async function surely(evaluate: () => Promise<void>): Promise<void> {
  try {
    await evaluate();
  } catch (error) {
    if (!String(error).includes('promise was garbage collected')) throw error;
    await evaluate();
  }
}

/** Runs in the page. */
function askInPage({ name, input }: { name: string; input: unknown }): Promise<unknown> {
  const { peyvand } = window;
  if (peyvand === undefined) throw new Error('The page has no bridge');
  return peyvand.request(name as RequestName, input as never);
}

async function listenTo<Name extends EventName>(page: Page, name: Name) {
  const heard = await page.evaluateHandle((event) => {
    const payloads: unknown[] = [];
    window.peyvand?.on(event, (payload) => void payloads.push(payload));
    return payloads;
  }, name);
  return { all: () => heard.evaluate((payloads) => payloads) as Promise<readonly Events[Name][]> };
}
