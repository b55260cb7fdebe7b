/** The proposal of a consortium as a model: letter, sections, sums, and what it never says. */
import { describe, expect, test } from 'vitest';
import { consortiumIdSchema } from '../../../shared/ids';
import { groupingOf } from '../../../shared/model/grouping';
import { alternativesOf, headingsOf } from '../../../shared/papers/outline';
import { proposalOf } from '../../../shared/papers/proposal';
import { why } from '../../../shared/planning/explain/why';
import { pointsByConsortium, scoreGrouping } from '../../../shared/planning/score';
import { sectionOf, wordsIn } from '../../helpers/paperSections';
import { crowdedCity, issued, letterIn, longName, paperOf, plainCity, secrets, wordsOf } from '../../helpers/papers';

describe('the proposal of a consortium', () => {
  const city = plainCity();
  const fa = paperOf(city, 'fa');
  const en = paperOf(city, 'en');

  test('is the same for the same data, language and day', () => {
    expect(paperOf(plainCity(), 'fa')).toEqual(fa);
  });

  test('is refused for a consortium that the scenario does not have', () => {
    const gone = consortiumIdSchema.parse('gone');
    const paper = proposalOf(city.workspace, city.scenario, gone, { ...issued, language: 'fa' });
    expect(paper).toMatchObject({ ok: false, refusal: { code: 'papers.noConsortium' } });
  });

  test('opens with a letter as offices write it', () => {
    const letter = letterIn(fa);
    expect(letter.invocation).toBe('بسمه تعالی');
    expect(letter.references.map(({ label }) => label)).toEqual(['تاریخ', 'شماره', 'پیوست']);
    expect(letter.references[0]?.value).toBe('سه‌شنبه ۳ آذر ۱۴۰۵');
    expect(letter.salutation).toBe('با سلام و احترام');
    expect(letter.signatory).toEqual({ name: 'بهزاد شهریاری (نمونه)', post: 'معاون شهردار تهران' });
    expect(letter.copies).toContain('شرکت‌های عضو کنسرسیوم');
  });

  test('names in an English letter the receivers of copies in English, as far as the office has written them', () => {
    const copies = [{ fa: 'دبیرخانه', en: 'Secretariat' }, { fa: 'بایگانی' }];
    const { office } = city.workspace;
    const workspace = { ...city.workspace, office: { ...office, letterhead: { ...office.letterhead, copies } } };
    const receivers = (language: 'fa' | 'en') => letterIn(paperOf({ ...city, workspace }, language)).copies.slice(0, 2);
    expect(receivers('en')).toEqual(['Secretariat', 'بایگانی']);
    expect(receivers('fa')).toEqual(['دبیرخانه', 'بایگانی']);
  });

  test('has the same sections in both languages, numbered in their digits', () => {
    expect(fa.sections.map(({ id }) => id)).toEqual(en.sections.map(({ id }) => id));
    expect(fa.sections[0]?.title).toBe('۱. خلاصه');
    expect(en.sections[0]?.title).toBe('1. Summary');
  });

  test('prints the score the board shows, and rows that add up to it', () => {
    const grouping = groupingOf(city.workspace, city.scenario);
    const points = pointsByConsortium(scoreGrouping(grouping)).get(city.consortium.id);
    const table = sectionOf(en, 'score').blocks.find((block) => block.kind === 'table');
    const number = (cell: string | undefined) => Number(cell?.replace(/,/g, '').replace('\u2212', '-'));
    expect(number(table?.total?.at(-1))).toBe(points);
    expect(table?.rows.reduce((sum, row) => sum + number(row.at(-1)), 0)).toBe(points);
    const matches = sectionOf(en, 'matches').blocks.find((block) => block.kind === 'table');
    expect(matches?.rows.reduce((sum, row) => sum + number(row.at(-1)), 0)).toBe(points);
  });

  test('says of each member what would be lost without it, in the points of the board', () => {
    const table = sectionOf(en, 'reasons').blocks.find((block) => block.kind === 'table');
    const grouping = groupingOf(city.workspace, city.scenario);
    const members = city.consortium.members.map(({ firmId }) => why(grouping, firmId, city.consortium.id));
    const number = (cell: string | undefined) => Number(cell?.replace(/,/g, '').replace('\u2212', '-'));
    expect(table?.rows.map((row) => number(row.at(-1)))).toEqual(members.map((member) => -(member?.points ?? 0)));
    expect(members.some((member) => (member?.onlyHere.length ?? 0) > 0)).toBe(true);
    for (const [index, member] of members.entries()) {
      expect(table?.rows[index]?.[1] === '—').toBe(member?.onlyHere.length === 0);
    }
  });

  test('lists a broken rule with its sentence, and says so when there is none', () => {
    expect(wordsIn(fa, 'findings')).toContain('شرکت متوسط یا کوچک دارد');
    const { workspace, scenario, consortium } = city;
    const tolerant = { ...scenario, policy: { ...scenario.policy, minSmall: 0 } };
    expect(wordsIn(paperOf({ workspace, scenario: tolerant, consortium }, 'fa'), 'findings')).toContain('هشداری نیست');
  });

  test('names every requirement that no member meets, and never a firm outside the consortium', () => {
    const outsiders = city.workspace.firms.slice(5).map(({ name }) => name.fa);
    const paper = wordsOf(fa);
    expect(wordsIn(fa, 'gaps')).toContain('یکپارچه‌سازی سامانه');
    expect(outsiders.filter((name) => paper.includes(name))).toEqual([]);
  });

  test('never states that a form is legal', () => {
    expect(wordsIn(fa, 'legal')).toContain('منوط به بررسی حقوقی');
    expect(wordsIn(paperOf(crowdedCity(), 'fa'), 'legal')).toContain('کنسرسیوم مناقصه‌ای (منوط به بررسی حقوقی)');
  });

  test('gives the budget in figures, in words with rial, and in tomans', () => {
    const budget = wordsIn(fa, 'budget');
    expect(budget).toContain('میلیون ریال');
    expect(budget).toContain('۱٬۶۰۰٬۰۰۰');
    expect(budget).toContain('از نهصد میلیارد تا یک هزار و ششصد میلیارد ریال');
    expect(budget).toContain('به تومان: از ۹۰٬۰۰۰ تا ۱۶۰٬۰۰۰ میلیون تومان');
  });

  test('shows the six phases with who decides on what evidence, without dates nobody set', () => {
    const table = sectionOf(fa, 'phases').blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map(([phase]) => phase)).toEqual([
      'شناسایی',
      'هم‌اندیشی',
      'طرح اولیه',
      'پایلوت',
      'قرارداد',
      'توسعه',
    ]);
    for (const [, start, end, , decider, evidence] of table?.rows ?? []) {
      expect([start, end]).toEqual(['—', '—']);
      expect(decider).not.toBe('');
      expect(evidence).not.toBe('');
    }
  });

  test('has a place for the city and for every member to sign', () => {
    const places = sectionOf(fa, 'signatures').blocks.flatMap((block) =>
      block.kind === 'signatures' ? block.places.map(({ party }) => party) : [],
    );
    expect(places).toEqual(['شهرداری تهران', ...city.workspace.firms.slice(0, 5).map(({ name }) => name.fa)]);
  });
});

describe('a crowded proposal', () => {
  const city = crowdedCity();
  const fa = paperOf(city, 'fa');
  const en = paperOf(city, 'en');

  test('keeps contacts, notes and talents without consent to itself, inside the file too', () => {
    for (const paper of [fa, en]) {
      const all = JSON.stringify(paper);
      for (const secret of Object.values(secrets)) expect(all).not.toContain(secret);
    }
  });

  test('falls back to Persian where no English was written', () => {
    expect(wordsIn(en, 'members')).toContain(longName);
  });

  test('says that a need is not described and that a part of the budget is not known', () => {
    expect(wordsIn(fa, 'needs')).toContain('شرح این نیاز هنوز نوشته نشده است');
    expect(wordsIn(fa, 'budget')).toContain('بودجهٔ برخی نیازها نامعلوم است');
  });

  test('keeps planned dates and gates, and the usual gate for phases nobody planned', () => {
    const table = sectionOf(fa, 'phases').blocks.find((block) => block.kind === 'table');
    expect(table?.rows).toHaveLength(6);
    expect(table?.rows[0]?.slice(1, 4)).toEqual(['۱۴۰۵/۱۰/۰۱', '۱۴۰۵/۱۲/۲۹', 'گذشته']);
    expect(table?.rows[3]?.at(-1)).toBe('تأیید شورای راهبری');
  });

  test('describes each drawing in words, and no drawing is larger than a page', () => {
    const drawings = sectionOf(fa, 'coverage').blocks.filter((block) => block.kind === 'matrix');
    expect(alternativesOf(fa)).toEqual(expect.arrayContaining(drawings.map(({ alternative }) => alternative)));
    for (const { groups, columns } of drawings) {
      expect(groups.flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(18);
      expect(columns.length).toBeLessThanOrEqual(14);
    }
  });

  test('has one first heading, and no level is left out on the way down', () => {
    const levels = headingsOf(fa).map(({ level }) => level);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });
});

test('a consortium without members or needs still makes an honest paper', () => {
  const { workspace, scenario, consortium } = plainCity();
  const [first, ...others] = scenario.consortia;
  const empty = { ...first, ...consortium, members: [], needIds: [] };
  const paper = paperOf({ workspace, scenario: { ...scenario, consortia: [empty, ...others] }, consortium }, 'fa');
  expect(wordsIn(paper, 'members')).toContain('هنوز عضوی ندارد');
  expect(wordsIn(paper, 'needs')).toContain('هنوز نیازی تعیین نشده است');
  expect(alternativesOf(paper)).toEqual([]);
});

test('what the office has not entered is left blank for the pen, in both languages', () => {
  const { workspace, ...city } = plainCity();
  const bare = { ...workspace, office: { organisation: { fa: '' } }, areas: [] };
  for (const language of ['fa', 'en'] as const) {
    const paper = paperOf({ ...city, workspace: bare }, language);
    const { sections } = paper;
    const letter = letterIn(paper);
    expect(letter.addressing.every(({ value }) => value !== '')).toBe(true);
    expect(letter.references.every(({ value }) => value !== '')).toBe(true);
    expect(letter.signatory.name).toMatch(/^…+$/);
    const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
    for (const { rows } of tables) expect(rows.flat().every((cell) => cell !== '')).toBe(true);
  }
});

test('the letter of an empty consortium says that it has no members, and nothing of what members would do', () => {
  const { workspace, scenario, consortium } = plainCity();
  const empty = { ...consortium, members: [] };
  const consortia = scenario.consortia.map((one) => (one.id === empty.id ? empty : one));
  const letter = letterIn(paperOf({ workspace, scenario: { ...scenario, consortia }, consortium: empty }, 'fa'));
  expect(letter.paragraphs).toHaveLength(3);
  expect(letter.paragraphs[1]).toBe('این کنسرسیوم هنوز عضوی ندارد.');
  expect(letter.paragraphs.join(' ')).not.toMatch(/پوشش|نقض/);
});
