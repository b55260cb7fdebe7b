/** A round sent at the window's wish: packages into a folder, one command that records them, the passphrases told once. */
import { basename, join } from 'node:path';
import { latestRound } from '../../../shared/commands/sendReviews';
import { askedFirms } from '../../../shared/exchange/review/asking';
import { fingerprintWords } from '../../../shared/exchange/review/passphrase';
import type { Chosen } from '../../../shared/ipc/chosen';
import type { SendRequest, SentRound } from '../../../shared/ipc/reviews';
import { t } from '../../../shared/language/messages/say';
import { done, type Result } from '../../../shared/result';
import type { OfficeKey } from '../../exchange/review/officeKey';
import { digest, type PackedRound, packRound, randomPassphrase } from '../../exchange/review/round';
import { removeRound, writeRound } from '../../exchange/review/roundFiles';
import type { Dialogs } from '../../window/dialogs';
import type { Desk } from '../../workspace/desk';
import { DurableFile } from '../../workspace/durableFile';
import { notSaved } from '../../workspace/failures';
import type { Session } from '../../workspace/session';
import type { Handlers } from '../answer';
import type { Emit } from '../emit';
import type { ExportedFiles } from '../exportedFiles';
import { nothingOpen } from './document';
import { openScenario } from './plannerContext';

type RoundHandlers = Pick<Handlers, 'reviews.send' | 'reviews.cancelSending' | 'reviews.saveLines'>;

export interface ReviewsRoundContext {
  readonly desk: Pick<Desk, 'session'>;
  readonly emit: Emit;
  /** This moment, ISO. */
  readonly now: () => string;
  readonly dialogs: Pick<Dialogs, 'folderForPackages' | 'placeForPapers'>;
  /** For tests: less work on each passphrase than a product may do. */
  readonly scryptLogN?: number;
}

/** The handlers about sending; `stop` ends what is being packed. */
export function reviewsRoundHandlers(
  context: ReviewsRoundContext,
  key: OfficeKey,
  exported: ExportedFiles,
): { readonly handlers: RoundHandlers; readonly stop: () => void } {
  let running = 0;
  const stop = () => {
    running += 1;
  };
  return {
    stop,
    handlers: {
      'reviews.send': async (request) => {
        const { session } = context.desk;
        if (session === undefined) return nothingOpen();
        const folder = await context.dialogs.folderForPackages();
        if (folder === undefined) return done({ kind: 'cancelled' });
        stop();
        const mine = running;
        const packed = await pack(context, session, key, request, () => running !== mine);
        if (!packed.ok) return packed.refusal.code === 'cancelled' ? done({ kind: 'cancelled' }) : packed;
        const sent = await keep(session, packed.value, folder, request, exported);
        return sent.ok ? done({ kind: 'done', value: sent.value }) : sent;
      },
      'reviews.cancelSending': () => {
        stop();
        return done(null);
      },
      'reviews.saveLines': async ({ kind, text, language }) => {
        const place = await context.dialogs.placeForPapers(`${t(language, `reviews.file.${kind}`)}.txt`);
        if (place === undefined) return done({ kind: 'cancelled' });
        const fileName = place.fileName ?? `${kind}.txt`;
        return saveLines(join(place.folder, fileName), text);
      },
    },
  };
}

/** Writes lines so that their owner alone can read them; editors on Windows take a text for UTF-8 by its mark alone. */
async function saveLines(path: string, text: string): Promise<Result<Chosen<{ readonly fileName: string }>>> {
  try {
    await new DurableFile(path).write(`\uFEFF${text}`);
    return done({ kind: 'done', value: { fileName: basename(path) } });
  } catch (error) {
    return { ok: false, refusal: notSaved(path, error) };
  }
}

interface Packed extends PackedRound {
  readonly round: number;
  readonly keyWords: readonly string[];
}

async function pack(
  { emit, now, scryptLogN }: ReviewsRoundContext,
  session: Session,
  key: OfficeKey,
  { scenarioId, dueOn, letter, firms }: SendRequest,
  isCancelled: () => boolean,
): Promise<Result<Packed>> {
  const open = openScenario({ current: () => session.workspace }, scenarioId);
  if (!open.ok) return open;
  const keys = await key.keys();
  if (!keys.ok) return keys;
  const { workspace, scenario } = open.value;
  const round = latestRound(workspace, scenarioId) + 1;
  const chosen = new Map(firms.map((one) => [one.firmId, one]));
  const asked = askedFirms(workspace, scenario, digest).flatMap(({ firm, consortia }) => {
    const wish = chosen.get(firm.id);
    const some = consortia.filter(({ id }) => wish?.consortiumIds.includes(id));
    return some.length === 0 ? [] : [[firm.id, some] as const];
  });
  emit('reviews.progress', { done: 0, total: asked.length });
  const packed = await packRound(workspace, scenario, {
    round,
    ...(dueOn === undefined ? {} : { dueOn }),
    keys: keys.value,
    now: now(),
    letter,
    asked: new Map(asked),
    passphraseFor: ({ id }) => chosen.get(id)?.passphrase ?? randomPassphrase(),
    onPacked: (count, total) => emit('reviews.progress', { done: count, total }),
    isCancelled,
    ...(scryptLogN === undefined ? {} : { logN: scryptLogN }),
  });
  return packed.ok ? done({ ...packed.value, round, keyWords: fingerprintWords(keys.value.fingerprint) }) : packed;
}

/** Writes the files and records the round; what cannot be recorded leaves no file behind. */
async function keep(
  session: Session,
  { packages, call, round, keyWords }: Packed,
  chosenFolder: string,
  { language }: SendRequest,
  exported: ExportedFiles,
): Promise<Result<SentRound>> {
  const folder = join(chosenFolder, t(language, 'reviews.file.folder', { round }));
  const written = await writeRound(folder, packages, round, language);
  if (!written.ok) return written;
  const recorded = await session.carryOut(call);
  if (!recorded.ok) {
    await removeRound(written.value);
    return recorded;
  }
  const { exportId } = exported.keep(
    folder,
    written.value.map(({ fileName }) => fileName),
  );
  const told = written.value.map(({ one, fileName }) => ({
    firmId: one.firm.id,
    fileName,
    passphrase: one.passphrase,
  }));
  return done({ exportId, round, folder, packages: told, keyWords });
}
