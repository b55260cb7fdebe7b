/** Review by file at the firm, asked for by the window: the package is met, opened, answered, sealed and printed. The window never names a path. */
import { basename, dirname } from 'node:path';
import { fingerprintWords } from '../../../shared/exchange/review/passphrase';
import type { Chosen } from '../../../shared/ipc/chosen';
import type { SealedReview } from '../../../shared/ipc/reviewing';
import type { Language } from '../../../shared/language/language';
import { both, t } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { PaperForm } from '../../../shared/papers/form';
import type { Paper } from '../../../shared/papers/paper';
import { reviewAnswerPaper } from '../../../shared/papers/reviewAnswer';
import { reviewPackagePaper } from '../../../shared/papers/reviewPackage';
import { done, type Result, refuse } from '../../../shared/result';
import type { SystemStore } from '../../exchange/review/guard';
import { PackageDesk, type SealedHere } from '../../exchange/review/packageDesk';
import { safeName } from '../../papers/fileNames';
import { writeInto } from '../../papers/writeInto';
import type { Dialogs } from '../../window/dialogs';
import type { Handlers } from '../answer';
import type { Emit } from '../emit';
import type { ExportedFiles } from '../exportedFiles';
import type { WritePapers } from './papers';

export interface ReviewingContext {
  readonly emit: Emit;
  readonly language: () => Language;
  readonly now: () => string;
  readonly dialogs: Pick<Dialogs, 'packageToOpen' | 'placeForAnswer' | 'placeForPapers'>;
  /** The app's own folder: keys, known offices, drafts that find no other place. */
  readonly userFolder: string;
  readonly keyStore: SystemStore;
  readonly writePapers: WritePapers;
  readonly paperFileName: (paper: Paper, form: PaperForm) => string;
  readonly scryptLogN?: number;
}

/** Signed and stamped by hand, hence never to be edited. */
const form: PaperForm = 'pdf';

type ReviewingHandlers = Pick<Handlers, Extract<keyof Handlers, `reviewing.${string}`>>;

export interface Reviewing {
  readonly handlers: ReviewingHandlers;
  readonly desk: PackageDesk;
}

/** The handlers at the firm. @param mayLeave may what is on the screen be put away? */
export function reviewingHandlers(
  context: ReviewingContext,
  exported: ExportedFiles,
  mayLeave: () => Promise<boolean>,
): Reviewing {
  const { emit, dialogs, userFolder, keyStore: store, now, scryptLogN } = context;
  const desk = new PackageDesk({
    ...{ userFolder, store, now },
    onChange: (faced) => emit('reviewing.changed', faced),
    ...(scryptLogN === undefined ? {} : { scryptLogN }),
  });
  const facing = async (meet: () => Promise<Result<null>>): Promise<Result<Chosen<null>>> => {
    if (!(await mayLeave())) return done({ kind: 'cancelled' });
    const met = await meet();
    return met.ok ? done({ kind: 'done', value: null }) : met;
  };
  const handlers: ReviewingHandlers = {
    'reviewing.state': () => done(desk.faced),
    'reviewing.choose': async () => {
      const path = await dialogs.packageToOpen();
      return path === undefined ? done({ kind: 'cancelled' }) : facing(() => desk.meet(path));
    },
    'reviewing.bring': ({ name, bytes }) => facing(() => desk.meetBytes(name, bytes)),
    'reviewing.open': ({ passphrase }) => desk.open(passphrase),
    'reviewing.acceptKey': () => desk.acceptKey(),
    'reviewing.keep': ({ draft }) => desk.keep(draft),
    'reviewing.seal': async ({ answer, keyPassphrase }) => {
      const sealed = await desk.seal(answer, keyPassphrase);
      return sealed.ok ? save(sealed.value) : sealed;
    },
    'reviewing.print': async ({ paper, language }) => {
      const made = paperOf(desk, paper, language);
      if (!made.ok) return made;
      const place = await dialogs.placeForPapers(context.paperFileName(made.value, form));
      if (place === undefined) return done({ kind: 'cancelled' });
      const once = { form, papers: [made.value], onProgress: () => undefined, isCancelled: () => false };
      const printed = await context.writePapers({ ...place, ...once });
      return printed.ok ? done({ kind: 'done', value: exported.keep(place.folder, printed.value) }) : printed;
    },
    'reviewing.leave': async () => {
      await desk.leave();
      return done(null);
    },
  };
  /** Puts the answer where the person wants it: beside the package unless told otherwise. */
  const save = async ({ bytes, answer, isNewKey }: SealedHere): Promise<Result<Chosen<SealedReview>>> => {
    const { firm, round, fingerprint } = answer.header;
    const name = safeName(t(context.language(), 'reviewing.file.answer', { firm: firm.name, round }));
    const path = await dialogs.placeForAnswer(desk.folder, `${name}.peyvand-answer`);
    if (path === undefined) return done({ kind: 'cancelled' });
    const [folder, fileName] = [dirname(path), basename(path)];
    const written = await writeInto(folder, fileName, bytes);
    if (!written.ok) return written;
    desk.sealed = answer;
    const { exportId } = exported.keep(folder, [fileName]);
    return done({
      kind: 'done',
      value: { exportId, fileName, folder, keyWords: fingerprintWords(fingerprint), isNewKey },
    });
  };
  return { handlers, desk };
}

function paperOf({ contents, sealed }: PackageDesk, paper: 'package' | 'answer', language: Language): Result<Paper> {
  if (contents === undefined || (paper === 'answer' && sealed === undefined))
    return refuse('no-package', both(sentence('reviewing.refused.noPackage')));
  if (paper === 'package' || sealed === undefined) return done(reviewPackagePaper(contents, language));
  return done(reviewAnswerPaper(contents, sealed, language));
}
