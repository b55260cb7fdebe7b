/** An answer that is being written: what is missing from it, and what it says when it is ready. */
import { expect, test } from 'vitest';
import { draftAnswerSchema } from '../../../../shared/exchange/review/answer';
import { missingIn } from '../../../../shared/exchange/review/missing';
import {
  correctedRecord,
  finishedAnswer,
  itemOf,
  nothingSaid,
  type UnfinishedItem,
  withCorrection,
  withItem,
} from '../../../../shared/exchange/review/unfinished';
import { consortiumIdSchema } from '../../../../shared/ids';
import { contentsFor, newKeys } from '../../../helpers/reviewing';

const asked = contentsFor(await newKeys());
const [first] = asked.consortia;
const id = consortiumIdSchema.parse(first?.id);
const said = (item: Omit<UnfinishedItem, 'consortiumId'>) =>
  asked.consortia.reduce(
    (draft, one) => withItem(draft, { consortiumId: one.id, stance: 'accept' }),
    withItem(nothingSaid, { consortiumId: id, ...item }),
  );
/** The first proposal as told, the others accepted. */
const answering = (item: Omit<UnfinishedItem, 'consortiumId'>) => withItem(said({}), { consortiumId: id, ...item });
const keysOf = (draft: Parameters<typeof missingIn>[1]) => missingIn(asked, draft).map(({ sentence }) => sentence.key);

test('nothing said: an answer on every proposal is missing; accepting all is ready at once', () => {
  expect(keysOf(nothingSaid)).toEqual(asked.consortia.map(() => 'reviewing.missing.stance'));
  expect(keysOf(said({}))).toEqual([]);
});

test('a condition and a reason must be said, not only announced', () => {
  expect(keysOf(answering({ stance: 'conditional' }))).toEqual(['reviewing.missing.conditions']);
  expect(keysOf(answering({ stance: 'conditional', conditions: { timing: '  ' } }))).toEqual([
    'reviewing.missing.conditions',
  ]);
  expect(keysOf(answering({ stance: 'conditional', conditions: { sharePercent: 30 } }))).toEqual([]);
  expect(keysOf(answering({ stance: 'decline' }))).toEqual(['reviewing.missing.reason']);
  expect(keysOf(answering({ stance: 'decline', comment: 'ظرفیت نداریم' }))).toEqual([]);
});

test('a level that is claimed anew or raised needs evidence; one that is lowered does not', () => {
  const [own] = asked.firm.capabilities;
  if (own === undefined) throw new Error('The firm can do nothing');
  const path = `capabilities/${own.capabilityId}`;
  const bare = { capabilityId: own.capabilityId };
  const corrected = (level: number) => withCorrection(said({}), asked.firm, path, { ...bare, level });
  expect(keysOf(corrected(5))).toEqual(['reviewing.missing.evidence']);
  expect(keysOf(corrected(1))).toEqual([]);
});

test('talents without a name, concerns without words and unsound values are missing', () => {
  const person = { id: 't9', name: ' ', expertise: { fa: '' }, capabilityIds: [], consent: false };
  const draft = (path: string, value: unknown) => withCorrection(said({}), asked.firm, path, value);
  expect(keysOf(draft('talents/t9', person))).toEqual(['reviewing.missing.talentName']);
  expect(keysOf(draft('concerns', [{ topic: 'finance', text: { fa: '' } }]))).toEqual(['reviewing.missing.concern']);
  expect(keysOf(draft('capacity', 12))).toEqual(['reviewing.missing.unsound']);
});

test('a value that is the one on record again is no correction; the record shows what is corrected', () => {
  const changed = withCorrection(nothingSaid, asked.firm, 'capacity', asked.firm.capacity + 1);
  expect(correctedRecord(asked.firm, changed).capacity).toBe(asked.firm.capacity + 1);
  expect(withCorrection(changed, asked.firm, 'capacity', asked.firm.capacity).corrections).toEqual([]);
});

test('what is sealed is what was said, without empty texts and without conditions of another stance', () => {
  const draft = answering({
    stance: 'accept',
    conditions: { text: 'این شرط دیگر نیست' },
    suggestFirm: ' نانوپوشش  ',
    comment: '',
    conflictWith: [],
  });
  const answer = finishedAnswer(asked, draft);
  expect(answer.items[0]).toEqual({ consortiumId: id, stance: 'accept', suggestFirm: 'نانوپوشش' });
  expect(draftAnswerSchema.safeParse(answer).success).toBe(true);
  expect(itemOf(draft, id).conditions).toEqual({ text: 'این شرط دیگر نیست' });
});
