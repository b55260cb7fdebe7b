/** What the firm says of each proposal. */
import type { ReviewAnswer } from '../../exchange/review/answer';
import { itemSentences } from '../../exchange/review/saidWords';
import { say, t } from '../../language/messages/say';
import type { Block, Section } from '../paper';
import type { ReviewWords } from './parts';

export function answersSection({ items }: ReviewAnswer, { asked, language, text }: ReviewWords): Section {
  const blocks = items.flatMap((item): readonly Block[] => {
    const name = asked.consortia.find(({ id }) => id === item.consortiumId)?.name ?? { fa: item.consortiumId };
    const said = itemSentences(item, asked).map((one) => say(language, one));
    return [
      { kind: 'heading', text: text(name) },
      {
        kind: 'facts',
        facts: [
          { label: t(language, 'reviewing.paper.answerWord'), value: t(language, `reviewing.stance.${item.stance}`) },
        ],
      },
      ...(said.length === 0 ? [] : [{ kind: 'list', items: said } as const]),
    ];
  });
  return { id: 'answers', title: t(language, 'reviewing.paper.answers'), blocks };
}
