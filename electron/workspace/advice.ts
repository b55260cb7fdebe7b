/** What a person can do about a workspace file that cannot be read: that depends on what is left of it beside it. */
import type { LoadRefusal } from '../../shared/document/load';
import { both } from '../../shared/language/messages/say';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import { Backups, backupFolderOf } from './backups';
import type { FileSystem } from './fileSystem';

/** A file of another kind, or of a newer app, says itself what to do; only what was damaged is missed where there is no backup. */
function adviceFor({ code }: LoadRefusal, count: number, folder: string): Sentence | undefined {
  if (code === 'too-new') return undefined;
  if (count > 0) return sentence('workspace.adviseBackup', { count, folder });
  return code === 'not-a-workspace' ? undefined : sentence('workspace.adviseWithoutBackup');
}

/** The same refusal with what to do now: open a backup where there is a sound one, else what is left. */
export async function advised(refusal: LoadRefusal, path: string, now: string, fs?: FileSystem): Promise<LoadRefusal> {
  const backups = await new Backups(path, () => Date.parse(now), fs).list();
  const advice = adviceFor(refusal, backups.length, backupFolderOf(path));
  if (advice === undefined) return refusal;
  const { fa, en } = both(advice);
  const words = { fa: `${refusal.sentence.fa} ${fa}`, en: `${refusal.sentence.en} ${en}` };
  return { ...refusal, sentence: words };
}
