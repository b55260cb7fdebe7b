/** From the text of a file to a document, or to the sentence that says why not. Nothing is half read. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { done, type Refusal, type Result } from '../result';
import { envelopeSchema, formatName, type SavedDocument } from './envelope';
import { problemsOf } from './integrity';
import { describeIssues } from './issues';
import { type Versions, versions } from './versions';

export const loadFailures = ['not-a-workspace', 'too-new', 'broken', 'dangling'] as const;
export type LoadFailure = (typeof loadFailures)[number];

/** A refusal whose code is one of the four ways a file can be wrong. */
export interface LoadRefusal extends Refusal {
  readonly code: LoadFailure;
}

/** Larger files are refused unread: a city is a few megabytes. */
export const largestFileMegabytes = 200;

function refused(code: LoadFailure, text: Refusal['sentence']): Result<never, LoadRefusal> {
  return { ok: false, refusal: { code, sentence: text } };
}

function parseJson(text: string): Result<unknown, LoadRefusal> {
  if (text.length > largestFileMegabytes * 1_000_000) {
    return refused('not-a-workspace', both(sentence('document.load.tooLarge', { limit: largestFileMegabytes })));
  }
  try {
    // Editors on Windows put a mark at the beginning.
    return done(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch {
    return refused('not-a-workspace', both(sentence('document.load.notJson')));
  }
}

/** Which program wrote the file, as far as it can be told before its version is known. */
function markOf(file: unknown): {
  readonly format: unknown;
  readonly schemaVersion: unknown;
  readonly appVersion: unknown;
} {
  const nothing = { format: undefined, schemaVersion: undefined, appVersion: undefined };
  return typeof file === 'object' && file !== null ? { ...nothing, ...file } : nothing;
}

/** Brings a workspace of an old version up to the present one, step by step. */
function migrate(workspace: unknown, version: number, { current, migrations }: Versions): unknown {
  let migrated = workspace;
  for (let from = version; from < current; from += 1) {
    const step = migrations.find((one) => one.from === from);
    if (step === undefined) throw new Error(`No migration from version ${from}`);
    migrated = step.migrate(migrated);
  }
  return migrated;
}

/**
 * Reads the text of a workspace file.
 * @returns the document, or a refusal: `not-a-workspace` (another kind of file), `too-new` (a later version of the app wrote it),
 * `broken` (a value is not what it must be: where and what), `dangling` (ids that stand twice or point nowhere)
 */
export function loadDocument(text: string, known: Versions = versions): Result<SavedDocument, LoadRefusal> {
  const file = parseJson(text);
  if (!file.ok) return file;
  const { format, schemaVersion, appVersion } = markOf(file.value);
  if (format !== formatName) return refused('not-a-workspace', both(sentence('document.load.otherFormat')));
  if (typeof schemaVersion === 'number' && schemaVersion > known.current) {
    const app = typeof appVersion === 'string' ? appVersion.slice(0, 60) : '';
    return refused(
      'too-new',
      both(sentence('document.load.tooNew', { version: schemaVersion, app, known: known.current })),
    );
  }
  const envelope = envelopeSchema.safeParse(file.value, { reportInput: true });
  if (!envelope.success) return refused('broken', brokenText(describeIssues(envelope.error)));
  return readWorkspace(envelope.data, known);
}

function brokenText(problems: Refusal['sentence']): Refusal['sentence'] {
  return both(sentence('document.load.broken', { problems }));
}

function readWorkspace(
  { schemaVersion, appVersion, savedAt, revision, workspace }: ReturnType<typeof envelopeSchema.parse>,
  known: Versions,
): Result<SavedDocument, LoadRefusal> {
  const old = known.frozen.get(schemaVersion)?.safeParse(workspace, { reportInput: true });
  if (old === undefined) return refused('not-a-workspace', both(sentence('document.load.otherFormat')));
  if (!old.success) return refused('broken', brokenText(describeIssues(old.error)));
  const parsed = known.schema.safeParse(migrate(old.data, schemaVersion, known), { reportInput: true });
  if (!parsed.success) return refused('broken', brokenText(describeIssues(parsed.error)));
  const problems = problemsOf(parsed.data);
  if (problems.length === 0) return done({ appVersion, savedAt, revision, workspace: parsed.data });
  const first = problems.slice(0, 3);
  return refused('dangling', both(sentence('document.load.dangling', { count: problems.length, problems: first })));
}
