/** Small things that a reader notices at once: numbers that keep their order, sentences without a stop inside, names of countries and firms. */
import { expect, test } from 'vitest';
import type { ConsortiumId } from '../../../shared/ids';
import { joinClauses } from '../../../shared/language/clauses';
import { workspaceSchema } from '../../../shared/model/workspace';
import { referencesOf } from '../../../shared/papers/office';
import type { Fact, Paper } from '../../../shared/papers/paper';
import { issued, letterIn, ordered, wordsOf } from '../../helpers/papers';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const plain = tinyWorkspace({
  firms: { a: { levels: { A: 4 } }, b: { levels: { A: 3 } }, c: { levels: { A: 3 } } },
  needs: { n: { asks: [['A', 3, 1]] } },
  consortia: { k: { needs: ['n'], members: ['a:lead', 'b', 'c'] }, l: { needs: ['n'], members: ['b:lead'] } },
});
const city = workspaceSchema.parse({
  ...plain,
  firms: plain.firms.map((firm) => ({ ...firm, name: { fa: `نانو ${firm.id}` }, exportCountries: ['AM', 'IQ'] })),
});
const [, firm] = city.firms;
if (firm === undefined) throw new Error('There is no firm');
const paperOf = (kind: 'letter' | 'sheet', workspace = city): Paper =>
  ordered(workspace, { kind, scenarioId: onlyScenario(workspace).id, firmId: firm.id }, 'fa');
const factsIn = ({ sections }: Paper): readonly Fact[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])));

/** Without the signs that keep Latin letters to themselves. */
const bare = (words = '') => words.replace(/[\u2068\u2069]/g, '');

test('the number of a paper is kept together in a text of the other direction', () => {
  const [, number] = referencesOf(undefined, { ...issued, language: 'en', number: 'ن/1405/6' });
  expect(number?.value).toBe('\u2068ن/1405/6\u2069');
  const [, plainNumber] = referencesOf(undefined, { ...issued, language: 'fa', number: 'ن/1405/6' });
  expect(plainNumber?.value).toBe('ن/۱۴۰۵/۶');
});

test('clauses lose their full stop before the semicolon, and keep the last one', () => {
  expect(joinClauses(['معین است.', 'صورت‌جلسه.'], 'fa')).toBe('معین است؛ صورت‌جلسه.');
  expect(joinClauses(['Named.', 'Signed'], 'en')).toBe('Named; Signed');
});

test('the sheet names the countries of export', () => {
  expect(factsIn(paperOf('sheet')).map(({ value }) => value)).toContain('ارمنستان و عراق');
});

test('a person whose name or field has brackets stands in no further ones, on the sheet and in a proposal', () => {
  const talents = [
    { id: 't', name: 'سارا (مهندس)', expertise: { fa: 'پلیمر (زیست‌پایه)' }, capabilityIds: [], consent: true },
  ];
  const known = workspaceSchema.parse({
    ...city,
    firms: city.firms.map((one) => (one.id === firm.id ? { ...one, talents } : one)),
  });
  const scenarioId = onlyScenario(known).id;
  const proposal = ordered(known, { kind: 'proposal', scenarioId, consortiumId: 'k' as ConsortiumId }, 'fa');
  for (const paper of [paperOf('sheet', known), proposal])
    expect(JSON.stringify(paper.sections)).toContain('"سارا (مهندس)، پلیمر (زیست‌پایه)"');
});

test('the invitation is addressed to a company, keeps the names of consortia apart, and its foot names the letter', () => {
  const letter = paperOf('letter');
  const { addressing, paragraphs } = letterIn(letter);
  expect(bare(addressing[0]?.value)).toBe('مدیرعامل محترم شرکت نانو b');
  expect(bare(paragraphs[1])).toContain('«کنسرسیوم k» و «کنسرسیوم l»');
  expect(bare(letter.title)).toBe('دعوت‌نامهٔ نانو b');
  const named = workspaceSchema.parse({
    ...city,
    firms: city.firms.map((one) => ({ ...one, name: { fa: `شرکت ${one.id}` } })),
  });
  expect(bare(letterIn(paperOf('letter', named)).addressing[0]?.value)).toBe('مدیرعامل محترم شرکت b');
});

test('the lead is named once', () => {
  const facts = factsIn(paperOf('letter'));
  expect(facts.filter(({ label }) => label === 'راهبر')[0]?.value).toBe('نانو a');
  expect(facts.filter(({ label }) => label === 'دیگر اعضا').map(({ value }) => value)).toEqual(['نانو c', '—']);
});

test('firms left out are spoken of with respect', () => {
  const scenarioId = onlyScenario(city).id;
  expect(wordsOf(ordered(city, { kind: 'book', scenarioId }, 'fa'))).not.toMatch(/بی‌جا|دانهٔ تصادفی|کتاب /);
});
