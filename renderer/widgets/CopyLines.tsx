/** Puts an explanation on the clipboard, a sentence a line, in the language of the screen. */
import { ClipboardCopy } from 'lucide-react';
import { both } from '../../shared/language/messages/say';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import { IconButton } from '../components/IconButton';
import { ask } from '../state/ask';
import { useWords } from '../state/language';
import { notify } from '../state/notices';
import { withoutDirectionMarks } from './directionMarks';

export function CopyLines({ lines }: { readonly lines: () => readonly Sentence[] }) {
  const { t, say } = useWords();
  const copy = async () => {
    const text = withoutDirectionMarks(lines().map(say).join('\n'));
    if ((await ask('app.copy', { text })) !== undefined) notify('done', both(sentence('reasons.copied')));
  };
  return (
    <IconButton label={t('reasons.copy')} icon={<ClipboardCopy size={16} aria-hidden />} onPress={() => void copy()} />
  );
}
