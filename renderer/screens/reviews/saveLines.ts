/** Sentences saved as a text file where the person wants them, in the language of the screen. */
import type { InputOf } from '../../../shared/ipc/contract';
import type { Sentence } from '../../../shared/language/messages/sentence';
import { ask } from '../../state/ask';
import { useWords } from '../../state/language';
import { withoutDirectionMarks } from '../../widgets/directionMarks';

type Kind = InputOf<'reviews.saveLines'>['kind'];

/** @returns how to save; it answers with the name of the file, or undefined when the person left it */
export function useSaveLines(kind: Kind): (lines: readonly Sentence[]) => Promise<string | undefined> {
  const { say, language } = useWords();
  return async (lines) => {
    const text = `${lines.map((line) => withoutDirectionMarks(say(line))).join('\n')}\n`;
    const saved = await ask('reviews.saveLines', { kind, text, language });
    return saved?.kind === 'done' ? saved.value.fileName : undefined;
  };
}
