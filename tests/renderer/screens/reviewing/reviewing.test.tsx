/** Review mode in the window: from the passphrase to the sealed answer, over a stand-in for the main process. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { packageFaced } from '../../../../renderer/state/reviewing';
import type { ReviewPackage } from '../../../../shared/exchange/review/package';
import { fingerprintWords } from '../../../../shared/exchange/review/passphrase';
import type { Unfinished } from '../../../../shared/exchange/review/unfinished';
import type { FacedPackage, ReviewOpening } from '../../../../shared/ipc/reviewing';
import { t } from '../../../../shared/language/messages/say';
import { done, refuse } from '../../../../shared/result';
import type { Answers } from '../../../helpers/fakePlatform';
import { contentsFor, newKeys } from '../../../helpers/reviewing';
import { showApp } from '../../../helpers/shownApp';

const keys = await newKeys();
const asked: ReviewPackage = contentsFor(keys);
const faced: FacedPackage = {
  kind: 'faced',
  fileName: 'firm.peyvand-review',
  header: asked.header,
  keyWords: fingerprintWords(keys.fingerprint),
};
const review = { contents: asked, draft: null, savedAt: null, keyAsks: 'nothing' } as const;
const opened: ReviewOpening = { kind: 'opened', review };

const nameOf = (index: number) => asked.consortia[index]?.name.fa ?? '';

async function show(answers: Answers = {}) {
  const shown = await showApp({
    answers: {
      'reviewing.state': () => done(faced),
      'reviewing.open': () => done(opened),
      'reviewing.acceptKey': () => done(review),
      'reviewing.keep': () => done({ savedAt: '2026-11-25T08:00:00Z', place: 'beside' }),
      'reviewing.leave': () => done(null),
      'reviewing.print': () => done({ kind: 'cancelled' }),
      'reviewing.seal': () =>
        done({
          kind: 'done',
          value: {
            exportId: 'export-1',
            fileName: 'answer.peyvand-answer',
            folder: '/home/firm',
            keyWords: faced.kind === 'faced' ? faced.keyWords : [],
            isNewKey: true,
          },
        }),
      'papers.reveal': () => done(null),
      ...answers,
    },
  });
  return shown;
}

async function open(answers: Answers = {}) {
  const shown = await show(answers);
  await shown.user.type(screen.getByLabelText('رمز بسته'), 'پنج واژه{Enter}');
  await screen.findByRole('heading', { name: 'پیشنهاد به شما' });
  return shown;
}

const step = (name: string) =>
  within(screen.getByRole('list', { name: 'گام‌ها' })).getByRole('button', { name: new RegExp(`${name}$`) });
const summary = () => screen.getByRole('complementary', { name: 'خلاصهٔ پاسخ' });

test('the front says whose package it is before the passphrase; a wrong one says so and can be tried again', async () => {
  let tries = 0;
  const { user, asked: inputs } = await show({
    'reviewing.open': () => {
      tries += 1;
      return tries === 1 ? refuse('wrong-passphrase', { fa: 'رمز درست نیست.', en: 'Wrong.' }) : done(opened);
    },
  });
  const main = screen.getByRole('main');
  for (const words of [asked.header.office.fa, asked.header.firm.name.fa, 'یکشنبه ۲۹ آذر ۱۴۰۵'])
    expect(main.textContent).toContain(words);
  expect(within(screen.getByRole('list', { name: 'واژه‌های کلید دفتر' })).getAllByRole('listitem')).toHaveLength(8);
  expect(main.textContent).not.toContain(nameOf(0));
  await user.type(screen.getByLabelText('رمز بسته'), 'نادرست{Enter}');
  expect(await screen.findByText('رمز درست نیست.')).toBeDefined();
  await user.type(screen.getByLabelText('رمز بسته'), ' درست{Enter}');
  await screen.findByRole('heading', { name: 'پیشنهاد به شما' });
  expect(inputs('reviewing.open').map(({ passphrase }) => passphrase)).toEqual(['نادرست', 'نادرست درست']);
});

test('a changed key of the office is accepted deliberately, or not at all', async () => {
  const { user, asked: inputs } = await show({ 'reviewing.open': () => done({ kind: 'key', standing: 'changed' }) });
  await user.type(screen.getByLabelText('رمز بسته'), 'پنج واژه{Enter}');
  await screen.findByRole('heading', { name: 'کلید این دفتر تغییر کرده است' });
  const accept = screen.getByRole('button', { name: 'کلید تازه را بپذیر' });
  await user.click(accept);
  expect(inputs('reviewing.acceptKey')).toEqual([]);
  await user.click(screen.getByRole('checkbox'));
  await user.click(accept);
  await screen.findByRole('heading', { name: 'پیشنهاد به شما' });
  expect(inputs('reviewing.acceptKey')).toHaveLength(1);
});

test('the first step shows the letter and every proposal with what concerns the firm', async () => {
  await open();
  const main = screen.getByRole('main');
  for (const paragraph of asked.letter.paragraphs) expect(main.textContent).toContain(paragraph.fa);
  for (const { name, members, task } of asked.consortia) {
    expect(main.textContent).toContain(name.fa);
    for (const member of members) expect(main.textContent).toContain(member.name.fa);
    if (task !== undefined) expect(main.textContent).toContain(task.fa);
  }
});

test('what is missing is told until it is said; what was said is kept and sealed', async () => {
  const { user, asked: inputs } = await open();
  await user.click(step('پاسخ شما'));
  const card = screen.getByRole('region', { name: nameOf(0) });
  await user.click(within(card).getByRole('radio', { name: 'نمی‌پذیریم' }));
  expect(within(summary()).getByRole('button', { name: /دلیل نپذیرفتن/ })).toBeDefined();
  await user.type(within(card).getByLabelText(/^دلیل/), 'ظرفیت نداریم');
  expect(within(summary()).queryByText('آماده است.')).not.toBeNull();
  await waitFor(() => expect(inputs('reviewing.keep').at(-1)?.draft.items[0]?.comment).toBe('ظرفیت نداریم'));
  expect(await screen.findByText(/پیش‌نویس کنار بسته ذخیره شد/)).toBeDefined();
  await user.click(step('نگاه آخر و مهر'));
  expect(screen.getByRole('region', { name: nameOf(0) }).textContent).toContain('دلیل: ظرفیت نداریم');
  await user.click(screen.getByRole('button', { name: 'پاسخ را مهر کن…' }));
  await screen.findByRole('heading', { name: 'پاسخ مهر شد' });
  expect(inputs('reviewing.seal')).toEqual([
    {
      answer: {
        items: [{ consortiumId: asked.consortia[0]?.id, stance: 'decline', comment: 'ظرفیت نداریم' }],
        profileChanges: [],
      },
    },
  ]);
  await user.click(screen.getByRole('button', { name: 'در پوشه نشان بده' }));
  expect(inputs('papers.reveal')).toEqual([{ exportId: 'export-1' }]);
  await user.click(screen.getByRole('button', { name: /نسخهٔ چاپی برای امضا/ }));
  expect(inputs('reviewing.print')).toEqual([{ paper: 'answer', language: 'fa' }]);
});

test('conditions, a conflict, another firm: each goes into the answer', async () => {
  const { user, asked: inputs } = await open();
  await user.click(step('پاسخ شما'));
  const card = screen.getByRole('region', { name: nameOf(0) });
  await user.click(within(card).getByRole('radio', { name: 'به این شرط‌ها می‌پذیریم' }));
  await user.type(within(card).getByLabelText('سهم'), '۳۵{Tab}');
  const budget = within(card).getByLabelText('بودجه (میلیون تومان)');
  await user.type(budget, '۱۲ میلیارد{Tab}');
  expect(within(card).getByText(/روشن نیست ریال است یا تومان/)).toBeDefined();
  await user.type(budget, ' تومان{Tab}');
  expect(budget).toHaveProperty('value', '۱۲٬۰۰۰');
  await user.type(within(card).getByLabelText('زمان'), 'از بهار');
  await user.click(within(card).getByRole('button', { name: /تعارض منافع/ }));
  const [rival] = asked.consortia[0]?.members ?? [];
  await user.click(within(card).getByRole('checkbox', { name: rival?.name.fa ?? '' }));
  await user.type(within(card).getByLabelText(/چه شرکت دیگری/), 'نانوپوشش');
  await waitFor(() =>
    expect(inputs('reviewing.keep').at(-1)?.draft.items[0]).toEqual({
      consortiumId: asked.consortia[0]?.id,
      stance: 'conditional',
      conditions: { sharePercent: 35, budget: 120_000, timing: 'از بهار' },
      conflictWith: [rival?.id],
      suggestFirm: 'نانوپوشش',
    }),
  );
});

test('a firm is asked for amounts in the currency of the office that sent the package', async () => {
  const contents = { ...asked, office: { ...asked.office, currency: 'rial' } } as const;
  const { user, asked: inputs } = await open({
    'reviewing.open': () => done({ kind: 'opened', review: { ...review, contents } }),
  });
  await user.click(step('پاسخ شما'));
  const card = screen.getByRole('region', { name: nameOf(0) });
  await user.click(within(card).getByRole('radio', { name: 'به این شرط‌ها می‌پذیریم' }));
  await user.type(within(card).getByLabelText('بودجه (میلیون ریال)'), '۱۲٬۰۰۵{Tab}');
  await waitFor(() =>
    expect(inputs('reviewing.keep').at(-1)?.draft.items[0]).toMatchObject({ conditions: { budget: 12_005 } }),
  );
});

test('the record is corrected where it is wrong, and a correction can be taken back', async () => {
  const { user, asked: inputs } = await open();
  await user.click(step('پروندهٔ شرکت شما'));
  const [skill] = asked.firm.capabilities;
  const name = asked.capabilities.find(({ id }) => id === skill?.capabilityId)?.name.fa ?? '';
  const card = document.querySelector<HTMLElement>(`[data-capability="${skill?.capabilityId}"]`);
  if (card === null) throw new Error('The capability is not on the page');
  await user.click(within(card).getByRole('button', { name: t('fa', 'firms.removeCapability', { capability: name }) }));
  await user.click(screen.getByRole('button', { name: 'دغدغه‌ای بیفزا' }));
  expect(within(summary()).getByRole('button', { name: 'شرح یکی از دغدغه‌ها' })).toBeDefined();
  await user.type(screen.getByLabelText(/شرح دغدغه/), 'محدودیت منطقه‌ای');
  const corrections = () => inputs('reviewing.keep').at(-1)?.draft.corrections;
  await waitFor(() =>
    expect(corrections()).toEqual([
      { path: `capabilities/${skill?.capabilityId}`, to: null },
      { path: 'concerns', to: [{ topic: 'other', text: { fa: 'محدودیت منطقه‌ای' } }] },
    ]),
  );
  await user.click(screen.getByRole('button', { name: t('fa', 'reviewing.record.restore', { what: name }) }));
  await waitFor(() => expect(corrections()).toHaveLength(1));
});

test('a draft that was begun earlier goes on; where it is kept is told', async () => {
  const [first] = asked.consortia;
  if (first === undefined) throw new Error('Nothing is proposed');
  const draft: Unfinished = { items: [{ consortiumId: first.id, stance: 'accept' }], corrections: [] };
  const { user } = await open({
    'reviewing.open': () => done({ kind: 'opened', review: { ...review, draft, savedAt: '2026-11-24T07:12:00Z' } }),
    'reviewing.keep': () => done({ savedAt: '2026-11-25T08:00:00Z', place: 'own' }),
  });
  expect(screen.getByText(/ادامه می‌یابد/)).toBeDefined();
  await user.click(step('پاسخ شما'));
  const radio = screen.getByRole('radio', { name: 'می‌پذیریم' });
  expect((radio as HTMLInputElement).checked).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'نمی‌پذیریم' }));
  expect(await screen.findByText(/کنار بسته نمی‌توان نوشت/)).toBeDefined();
});

test('while the window belongs to a package no shortcut works on what lies under it; closing keeps the draft first', async () => {
  const { user, asked: inputs, emit } = await open();
  await user.keyboard('{Control>}k{/Control}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(step('پاسخ شما'));
  await user.click(screen.getByRole('radio', { name: 'می‌پذیریم' }));
  await user.click(screen.getByRole('button', { name: 'ببند' }));
  await waitFor(() => expect(inputs('reviewing.leave')).toHaveLength(1));
  expect(inputs('reviewing.keep')).toHaveLength(1);
  act(() => emit('reviewing.changed', null));
  expect(screen.getByRole('button', { name: /پاسخ به بستهٔ بازبینی/ })).toBeDefined();
});

test('a file that the app was started with and that is none gets its sentence and a way on', async () => {
  const { user, asked: inputs } = await show({
    'reviewing.state': () =>
      done({
        kind: 'refused',
        fileName: 'x.peyvand-review',
        refusal: { code: 'damaged', sentence: { fa: 'آسیب دیده است.', en: 'Damaged.' } },
      }),
  });
  expect(screen.getByRole('alert').textContent).toContain('آسیب دیده است.');
  await user.click(screen.getByRole('button', { name: 'پروندهٔ دیگری برگزین…' }));
  expect(inputs('reviewing.choose')).toHaveLength(1);
  act(() => packageFaced(null));
});
