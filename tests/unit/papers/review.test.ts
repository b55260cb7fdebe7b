/** A review on paper: the package for those who cannot run the app, the answer for signature and stamp. */
import { expect, test } from 'vitest';
import { answerTo } from '../../../shared/exchange/review/answer';
import { t } from '../../../shared/language/messages/say';
import type { Paper } from '../../../shared/papers/paper';
import { reviewAnswerPaper } from '../../../shared/papers/reviewAnswer';
import { reviewPackagePaper } from '../../../shared/papers/reviewPackage';
import { contentsFor, must, newKeys, sentAt } from '../../helpers/reviewing';

const keys = await newKeys();
const asked = contentsFor(keys);
const [first] = asked.consortia;
if (first === undefined) throw new Error('Nothing is proposed');
const rival = first.members[0];

const answer = must(
  answerTo(
    asked,
    {
      items: [
        {
          consortiumId: first.id,
          stance: 'conditional',
          conditions: { sharePercent: 35, budget: 1200, timing: 'از بهار' },
          suggestFirm: 'نانوپوشش',
          conflictWith: rival === undefined ? [] : [rival.id],
        },
      ],
      profileChanges: [{ path: 'capacity', to: 1 }],
    },
    {
      answerId: 'answer-1',
      answeredAt: sentAt,
      key: keys.signing.publicKey,
      fingerprint: keys.fingerprint,
      packageFingerprint: '0'.repeat(32),
    },
  ),
);

const wordsOf = ({ sections, letter }: Paper) => JSON.stringify([letter, sections]);

test('the package on paper has a section for every proposal, the record, a form and a place to sign', () => {
  const paper = reviewPackagePaper(asked, 'fa');
  expect(paper.sections.map(({ id }) => id)).toEqual([
    ...asked.consortia.map(({ id }) => `proposal-${id}`),
    'record',
    'form',
    'signatures',
  ]);
  const words = wordsOf(paper);
  for (const one of asked.consortia) expect(words).toContain(one.name.fa);
  for (const paragraph of asked.letter.paragraphs) expect(words).toContain(JSON.stringify(paragraph.fa).slice(1, -1));
  for (const member of first.members) expect(words).toContain(member.name.fa);
});

test('what the firm said before and what has changed for it since stands above the proposal', () => {
  const since = { stance: 'accept', changed: ['role', 'members'] } as const;
  const again = { ...asked, consortia: [{ ...first, since }] };
  const notice = reviewPackagePaper(again, 'en').sections[0]?.blocks[0];
  expect(notice).toEqual({
    kind: 'notice',
    text: 'Your last answer: Accepts. Since then this has changed for you: the role and the members.',
  });
  expect(wordsOf(reviewPackagePaper(asked, 'en'))).not.toContain('Your last answer');
});

test.each([
  ['fa', ['به این شرط‌ها می‌پذیریم', '۳۵\u200F٪', 'از بهار', 'نانوپوشش']],
  ['en', ['We accept with conditions', '35%', 'از بهار', 'نانوپوشش']],
] as const)('the answer on paper says all that was said (%s)', (language, expected) => {
  const paper = reviewAnswerPaper(asked, answer, language);
  const words = wordsOf(paper);
  for (const word of expected) expect(words).toContain(word);
  if (rival !== undefined) expect(words).toContain(language === 'fa' ? rival.name.fa : (rival.name.en ?? ''));
  const corrections = paper.sections.find(({ id }) => id === 'corrections')?.blocks[0];
  const rows = corrections?.kind === 'table' ? corrections.rows : [];
  expect(rows).toHaveLength(1);
  expect(rows[0]?.slice(1)).toEqual(language === 'fa' ? ['۳', '۱'] : ['3', '1']);
  expect(paper.attachment.contents).toEqual(answer);
});

test.each(['fa', 'en'] as const)(
  'the form asks for everything that the office can type in from it, in %s',
  (language) => {
    const form = reviewPackagePaper(asked, language).sections.find(({ id }) => id === 'form');
    const labels = form?.blocks.flatMap((block) =>
      block.kind === 'facts' ? block.facts.map(({ label }) => label) : [],
    );
    for (const key of ['comment', 'role', 'share', 'timing', 'text', 'suggest', 'conflict', 'capacity'] as const)
      expect(labels).toContain(t(language, `reviews.paper.${key}`));
    for (const key of ['stance', 'capabilities', 'talents', 'concerns'] as const)
      expect(labels).toContain(t(language, `reviewing.paper.${key}`));
    expect(labels?.some((label) => label.startsWith(t(language, 'reviews.paper.budget')))).toBe(true);
  },
);

test('budgets of needs are said in the office’s currency', () => {
  const [need] = first.needs;
  if (need === undefined) throw new Error('The consortium serves a need');
  const needs = [{ ...need, budgetMin: 1_000, budgetMax: 2_000 }];
  const inTomans = {
    ...asked,
    office: { ...asked.office, currency: 'toman' as const },
    consortia: [{ ...first, needs }],
  };
  const words = JSON.stringify(reviewPackagePaper(inTomans, 'en').sections);
  expect(words).toContain('from 100 to 200 million tomans');
  expect(words).not.toContain('rials');
});
