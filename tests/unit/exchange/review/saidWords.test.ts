/** What a firm says, in sentences: amounts in the office's currency, as on every other paper. */
import { expect, test } from 'vitest';
import { itemSentences, valueSentence } from '../../../../shared/exchange/review/saidWords';
import { consortiumIdSchema } from '../../../../shared/ids';
import { say } from '../../../../shared/language/messages/say';

const item = {
  consortiumId: consortiumIdSchema.parse('k'),
  stance: 'conditional',
  conditions: { budget: 3_000 },
} as const;

test.each([
  [{ currency: 'toman' }, '۳۰۰ میلیون تومان', '۵۰۰ میلیون تومان'],
  [{}, '۳٬۰۰۰ میلیون ریال', '۵٬۰۰۰ میلیون ریال'],
] as const)('in an office of %j', (office, budget, spend) => {
  const said = itemSentences(item, { office, consortia: [] }).map((one) => say('fa', one));
  expect(said.join(' ')).toContain(budget);
  expect(say('fa', valueSentence('rndSpend', 5_000, office))).toContain(spend);
});
