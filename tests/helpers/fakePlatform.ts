/**
 * The main process as the window sees it, for tests of screens: a real document with the real commands and the real history, kept in
 * memory; files, the planner and the papers answer what the test has laid ready.
 */
import { bail, commit, type History, historyState, redo, startHistory, undo } from '../../shared/commands/history';
import type { CommandCall } from '../../shared/commands/registry';
import { diff } from '../../shared/document/patch';
import type {
  AnswerOf,
  AppState,
  EventName,
  Events,
  InputOf,
  OpenDocument,
  PeyvandBridge,
  RequestName,
  Requests,
} from '../../shared/ipc/contract';
import { defaultSettings, type Settings } from '../../shared/ipc/settings';
import type { Workspace } from '../../shared/model/workspace';
import { type Bilingual, done, type Result, refuse } from '../../shared/result';
import { fakeImports, type ReadyFiles } from './fakeImports';

/** A request as the window made it. */
export interface AskedRequest {
  readonly name: RequestName;
  readonly input: unknown;
}

export type Answers = { [Name in RequestName]?: (input: InputOf<Name>) => Result<AnswerOf<Name>> };

/** Carries out a command on the document. */
export type Commit = (command: CommandCall) => Result<{ revision: number }>;

export interface FakeOptions {
  /** Nothing is open if missing. */
  readonly workspace?: Workspace;
  readonly settings?: Partial<Settings>;
  readonly state?: Partial<Pick<AppState, 'recovery' | 'recent'>>;
  /** Files to be imported. */
  readonly files?: ReadyFiles;
  /** Answers of requests that this stand-in does not know by itself. */
  readonly answers?: Answers;
}

export interface FakePlatform {
  readonly bridge: PeyvandBridge;
  /** Every request so far, oldest first. */
  readonly requests: AskedRequest[];
  /** Inputs of the requests of one name. */
  readonly asked: <Name extends RequestName>(name: Name) => readonly InputOf<Name>[];
  readonly emit: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  readonly workspace: () => Workspace;
}

const now = '2026-11-24T07:12:00.000Z';

/** Nothing is planned in the background unless a test asks for it. */
const withoutBackground = { board: { completion: false } };

type Listener = (payload: never) => void;

/** Makes a stand-in for the main process; hand its bridge to `standIn`. */
export function fakePlatform({ workspace, settings, state, files = {}, answers = {} }: FakeOptions = {}): FakePlatform {
  const listeners = new Map<EventName, Set<Listener>>();
  const requests: AskedRequest[] = [];
  let kept: Settings = { ...defaultSettings, screens: withoutBackground, ...settings };
  let history: History | undefined = workspace && startHistory(workspace);
  let revision = 1;

  const emit: FakePlatform['emit'] = (name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(payload as never);
  };

  const openDocument = (): OpenDocument | null =>
    history === undefined
      ? null
      : {
          revision,
          workspace: history.workspace,
          fileName: 'tehran.peyvand',
          folder: '/home/office',
          history: historyState(history),
          saved: { kind: 'saved', at: now },
        };

  const turnTo = (next: History, label: Bilingual) => {
    const before = history?.workspace;
    history = next;
    if (before === undefined || before === next.workspace) return done({ revision });
    revision += 1;
    const patches = diff(before, next.workspace);
    emit('document.changed', { revision, patches, label, history: historyState(next) });
    emit('document.saved', { kind: 'saved', at: now });
    return done({ revision });
  };

  const onDocument = (step: (present: History) => Result<History>): Result<{ revision: number }> => {
    if (history === undefined) return refuse('nothing-open', { fa: 'چیزی باز نیست', en: 'Nothing is open' });
    const result = step(history);
    const label = { fa: 'تغییر', en: 'Change' };
    return result.ok ? turnTo(result.value, label) : result;
  };

  const present = (): Workspace => {
    if (history === undefined) throw new Error('The test asks for a workspace and none is open');
    return history.workspace;
  };

  const own: Answers = {
    ...fakeImports(files, present, (command) => onDocument((before) => commit(before, command, { now }))),
    'app.state': () =>
      done({
        app: { version: '1.0.0', platform: 'linux' },
        settings: kept,
        document: openDocument(),
        recovery: state?.recovery ?? null,
        recent: state?.recent ?? [],
      }),
    'settings.change': (change) => {
      kept = { ...kept, ...change };
      emit('settings.changed', kept);
      return done(kept);
    },
    'document.execute': ({ command, gesture }) => onDocument((present) => commit(present, command, { now }, gesture)),
    'document.bail': ({ gesture }) => onDocument((present) => done(bail(present, gesture))),
    'document.undo': () => onDocument((present) => done(undo(present, { now }))),
    'document.redo': () => onDocument((present) => done(redo(present, { now }))),
    'planner.start': () => done({ runId: 'run1' }),
    'planner.cancel': () => done(null),
    'completion.stop': () => done(null),
    'explain.stop': () => done(null),
    'app.copy': () => done(null),
    'workspace.dismissRecovery': () => done(null),
    'workspace.reveal': () => done(null),
    'workspace.close': () => done({ kind: 'done', value: null }),
    'workspace.forgetRecent': () => done([]),
    'workspace.open': () => done({ kind: 'cancelled' }),
    'workspace.create': () => done({ kind: 'cancelled' }),
    'workspace.saveAs': () => done({ kind: 'cancelled' }),
    'papers.export': () => done({ kind: 'cancelled' }),
    'papers.cancel': () => done(null),
    'calendar.export': () => done({ kind: 'cancelled' }),
    'lists.export': () => done({ kind: 'cancelled' }),
    'lists.templates': () => done({ kind: 'cancelled' }),
    'reviewing.state': () => done(null),
    'reviewing.choose': () => done({ kind: 'cancelled' }),
  };

  const request = async <Name extends RequestName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<Result<AnswerOf<Name>>> => {
    requests.push({ name, input });
    const answer: Answers[Name] = answers[name] ?? own[name];
    return answer?.(input) ?? refuse('unanswered', { fa: `بی‌پاسخ: ${name}`, en: `No answer laid ready for ${name}` });
  };

  return {
    bridge: {
      request,
      on: (name, listener) => {
        const known = listeners.get(name) ?? new Set<Listener>();
        listeners.set(name, known.add(listener as Listener));
        return () => void known.delete(listener as Listener);
      },
    },
    requests,
    asked: (name) =>
      requests.filter((one) => one.name === name).map(({ input }) => input as Requests[typeof name]['input']),
    emit,
    workspace: present,
  };
}
