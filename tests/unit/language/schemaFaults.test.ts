/** What a schema objects to is said in our own words, in both languages, never in the validator's. */
import { expect, test } from 'vitest';
import { both } from '../../../shared/language/messages/say';
import { faultOf } from '../../../shared/language/schemaFaults';
import { dateSchema, momentSchema } from '../../../shared/model/text';
import { z } from '../../../shared/parsing';

function faultIn(schema: z.ZodType, value: unknown) {
  const issue = schema.safeParse(value, { reportInput: true }).error?.issues[0];
  if (issue === undefined) throw new Error('This should have been refused');
  return both(faultOf(issue));
}

test.each<[z.ZodType, unknown, string, string]>([
  [z.string(), undefined, 'نیامده', 'missing'],
  [z.enum(['a', 'b']), undefined, 'نیامده', 'missing'],
  [z.string(), 7, 'متن', 'a text'],
  [z.number(), '7', 'عدد', 'a number'],
  [z.int(), 1.5, 'عددی درست', 'a whole number'],
  [z.boolean(), 'yes', 'بله', 'yes'],
  [z.array(z.string()), {}, 'فهرست', 'a list'],
  [z.strictObject({}), [], 'گروهی', 'a group'],
  [z.string().max(3), 'abcd', '۳ نویسه', '3 characters'],
  [z.string().min(1), '', 'خالی', 'empty'],
  [z.string().min(12), 'short', 'دست‌کم ۱۲ نویسه', 'at least 12 characters'],
  [z.array(z.string()).max(2), ['a', 'b', 'c'], 'بیش از ۲ مورد', 'more than 2 items'],
  [z.array(z.string()).min(2), ['a'], 'دست‌کم ۲ مورد', 'at least 2 items'],
  [z.int().max(9), 12, 'حداکثر ۹', 'at most 9'],
  [z.int().min(1), 0, 'دست‌کم ۱', 'at least 1'],
  [dateSchema, 'soon', '2026-11-24', 'a date such as 2026-11-24'],
  [momentSchema, '2026-11-24', 'ساعتی', 'date and time'],
  [z.string().regex(/^x$/), 'y', 'شکلی', 'form'],
  [z.enum(['large', 'small']), 'huge', 'large و small', 'large and small'],
  [z.strictObject({}), { colour: 1 }, 'colour', 'colour'],
  [z.string().refine(() => false), 'x', 'پذیرفته نمی‌شود', 'not accepted'],
])('%#: %j says what is expected', (schema, value, fa, en) => {
  const said = faultIn(schema, value);
  expect(said.fa.replace(/[\u2066-\u2069\u200E\u200F]/g, '')).toContain(fa);
  expect(said.en).toContain(en);
  expect(said.fa).not.toMatch(/Invalid|Too |expected|received/);
});

test('a hostile key or text is quoted shortly', () => {
  const { fa, en } = faultIn(z.strictObject({}), { ['k'.repeat(10_000)]: 1 });
  expect(fa.length + en.length).toBeLessThan(400);
});
