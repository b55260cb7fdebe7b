/** What the firm corrects in its record: what stood there, and what stands there now. */
import type { ReviewAnswer } from '../../exchange/review/answer';
import { correctionName, valueSentence } from '../../exchange/review/saidWords';
import { say, t } from '../../language/messages/say';
import type { Section } from '../paper';
import type { ReviewWords } from './parts';

export function correctionsSection({ profileChanges }: ReviewAnswer, { asked, language }: ReviewWords): Section {
  const title = t(language, 'reviewing.paper.record');
  if (profileChanges.length === 0) {
    return { id: 'corrections', title, blocks: [{ kind: 'paragraph', text: t(language, 'reviewing.seal.noChanges') }] };
  }
  return {
    id: 'corrections',
    title,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: t(language, 'reviewing.paper.what') },
          { title: t(language, 'reviewing.paper.before') },
          { title: t(language, 'reviewing.paper.after') },
        ],
        rows: profileChanges.map(({ path, from, to }) => [
          say(language, correctionName(path, asked)),
          say(language, valueSentence(path, from, asked.office)),
          say(language, valueSentence(path, to, asked.office)),
        ]),
      },
    ],
  };
}
