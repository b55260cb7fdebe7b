/** The office's review screen: rounds, answers on paper, the inbox word by word, reminders, repair, sending. */
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { show, useReviews } from '../../../../renderer/screens/reviews/state/view';
import type { InboxEntry } from '../../../../shared/ipc/reviews';
import { t } from '../../../../shared/language/messages/say';
import type { Workspace } from '../../../../shared/model/workspace';
import { done } from '../../../../shared/result';
import { answerOf, judged, keyOf, merged, sentTown } from '../../../helpers/answering';
import { town } from '../../../helpers/commanding';
import type { Answers } from '../../../helpers/fakePlatform';
import { must } from '../../../helpers/reviewing';
import { showApp } from '../../../helpers/shownApp';
import { tinyWorkspace } from '../../../helpers/tinyCity';

const key = { isMade: true, keeps: 'system', folder: '/home/office', keyWords: ['یک', 'دو'] } as const;
const keyAnswer: Answers = { 'reviews.key': () => done(key), 'reviews.inbox': () => done([]) };
const said = {
  items: [
    { consortiumId: 'k', stance: 'decline', comment: 'وقت نداریم' },
    { consortiumId: 'l', stance: 'conditional', conditions: { sharePercent: 30 } },
  ],
  changes: [{ path: 'capacity', from: 2, to: 5 }],
};

beforeEach(() => useReviews.setState({ file: undefined, tab: 'rounds', isSending: false, entries: [] }));

function entry(workspace: Workspace, firmId = 'a'): InboxEntry {
  return {
    id: `e-${firmId}`,
    fileName: `${firmId}.peyvand-answer`,
    arrivedAt: '2026-11-23T09:00:00Z',
    isAgain: false,
    kind: 'judged',
    judged: must(judged(workspace, answerOf(workspace, firmId, said))),
    keyWords: ['سه', 'چهار'],
  };
}

const forged: InboxEntry = {
  id: 'bad',
  fileName: 'جعلی.peyvand-answer',
  arrivedAt: '2026-11-23T09:00:00Z',
  isAgain: false,
  kind: 'refused',
  refusal: { code: 'forged', sentence: { fa: 'امضای این پرونده درست نیست.', en: 'Forged.' } },
};

describe('rounds', () => {
  test('without a package there are words and one action, which prepares a round for those there is something to ask', async () => {
    const { user, asked } = await showApp({
      screen: 'reviews',
      workspace: tinyWorkspace(town),
      answers: { ...keyAnswer, 'reviews.send': () => done({ kind: 'cancelled' }) },
    });
    await user.click(screen.getAllByRole('button', { name: 'دور تازه بفرست' })[1] ?? document.body);
    const passphrases = await screen.findByRole('columnheader', { name: /رمز بسته/ });
    expect(passphrases.textContent).toContain('دست‌کم ۸ نویسه');
    await user.type(await screen.findByLabelText(/رمز بستهٔ .*a/), 'کوتاه');
    const go = screen.getByRole('button', { name: 'پوشه را برگزین و بسته‌ها را بساز' });
    expect((go as HTMLButtonElement).disabled).toBe(true);
    await user.type(screen.getByLabelText(/رمز بستهٔ .*a/), ' اما بلندتر');
    await user.click(go);
    const [request] = asked('reviews.send');
    expect(request?.firms.map(({ firmId, consortiumIds }) => [firmId, consortiumIds])).toEqual([
      ['a', ['k', 'l']],
      ['b', ['l']],
      ['c', ['k']],
    ]);
    expect(request?.firms[0]?.passphrase).toBe('کوتاه اما بلندتر');
    expect(request?.letter.body.fa).toMatch(/خواهشمند است/);
  });

  test('a new passphrase for the key says at once how long it must be', async () => {
    const unmade = { isMade: false, keeps: 'passphrase', folder: '/home/office' } as const;
    const { user } = await showApp({
      screen: 'reviews',
      workspace: tinyWorkspace(town),
      answers: { ...keyAnswer, 'reviews.key': () => done(unmade) },
    });
    await user.click(screen.getAllByRole('button', { name: 'دور تازه بفرست' })[1] ?? document.body);
    const field = await screen.findByRole('textbox', { name: 'رمز کلید', description: 'دست‌کم ۸ نویسه' });
    await user.type(field, 'هفت نوی');
    expect(screen.getByRole('button', { name: 'کلید را بساز' })).toHaveProperty('disabled', true);
    await user.type(field, 'سه');
    expect(screen.getByRole('button', { name: 'کلید را بساز' })).toHaveProperty('disabled', false);
  });

  test('only firms whose answers do not stand are suggested for the next round', async () => {
    const sent = sentTown();
    const items = ['k', 'l'].map((consortiumId) => ({ consortiumId, stance: 'accept' }));
    const workspace = merged(sent, answerOf(sent, 'a', { items }));
    const { user } = await showApp({ screen: 'reviews', workspace, answers: keyAnswer });
    await user.click(screen.getByRole('button', { name: 'دور تازه بفرست' }));
    expect(await screen.findByText('۲ شرکت از ۳ برگزیده شده است.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'ارسال دور ۲' })).toBeTruthy();
  });

  test('an answer from paper is typed in, recorded as one step, and marked as such', async () => {
    const sent = sentTown();
    const { user, workspace, asked } = await showApp({ screen: 'reviews', workspace: sent, answers: keyAnswer });
    show({ paper: sent.reviews[0] });
    const dialog = within(await screen.findByRole('dialog'));
    const save = dialog.getByRole('button', { name: 'ثبت پاسخ' });
    expect((save as HTMLButtonElement).disabled).toBe(true);
    await user.click(dialog.getAllByRole('button', { name: /نظر شرکت/ })[0] ?? document.body);
    await user.click(await screen.findByRole('option', { name: 'نمی‌پذیرد' }));
    await user.type(within(screen.getByRole('dialog')).getByLabelText('توضیح یا دلیل'), 'ظرفیت نداریم');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'ثبت پاسخ' }));
    await waitFor(() => expect(workspace().reviews[0]?.answer?.signer).toBe('paper'));
    expect(workspace().reviews[0]?.answer?.items).toMatchObject([
      { consortiumId: 'k', stance: 'decline', comment: 'ظرفیت نداریم', handled: 'taken' },
    ]);
    expect(workspace().scenarios[0]?.consortia[0]?.bans).toContain('a');
    expect(asked('document.execute')).toHaveLength(1);
  });

  test('what the printed form asks of the record can be typed in: capacity, capabilities, talents, concerns', async () => {
    const sent = sentTown();
    const { user, workspace, asked } = await showApp({ screen: 'reviews', workspace: sent, answers: keyAnswer });
    show({ paper: sent.reviews[0] });
    const dialog = within(await screen.findByRole('dialog'));
    const save = dialog.getByRole<HTMLButtonElement>('button', { name: 'ثبت پاسخ' });
    await user.click(dialog.getAllByRole('button', { name: /نظر شرکت/ })[0] ?? document.body);
    await user.click(await screen.findByRole('option', { name: 'می‌پذیرد' }));
    await user.click(dialog.getByRole('button', { name: 'استعدادها' }));
    await user.click(dialog.getByRole('button', { name: 'استعداد بیفزا' }));
    expect(save.disabled).toBe(true);
    expect(dialog.getByText(t('fa', 'reviewing.missing.talentName'))).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: /^نام/ }), 'آرش کمان');
    await user.click(dialog.getByRole('button', { name: 'دغدغه‌ها' }));
    await user.click(dialog.getByRole('button', { name: 'دغدغه‌ای بیفزا' }));
    await user.type(dialog.getByRole('textbox', { name: /شرح دغدغه/ }), 'پرداخت‌ها دیر می‌رسد');
    expect(save.disabled).toBe(false);
    await user.click(save);
    await waitFor(() => expect(workspace().firms[0]?.talents[0]?.name).toBe('آرش کمان'));
    expect(workspace().concerns.at(-1)).toMatchObject({ firmIds: ['a'], text: { fa: 'پرداخت‌ها دیر می‌رسد' } });
    expect(asked('document.execute')).toHaveLength(1);
  });

  test('where a refusal left a hole the repair starts with one press', async () => {
    const sent = sentTown();
    const workspace = merged(sent, answerOf(sent, 'a', said));
    const { user, asked } = await showApp({
      screen: 'reviews',
      workspace,
      answers: { ...keyAnswer, 'explain.replan': () => done({ kind: 'cancelled' }) },
    });
    await user.click(await screen.findByRole('button', { name: 'ترمیم' }));
    expect(asked('explain.replan')).toHaveLength(1);
  });
});

describe('inbox', () => {
  async function shownInbox(entries: (workspace: Workspace) => readonly InboxEntry[]) {
    const sent = sentTown();
    const app = await showApp({
      screen: 'reviews',
      workspace: sent,
      answers: { 'reviews.key': () => done(key), 'reviews.inbox': () => done(entries(sent)) },
    });
    await app.user.click(screen.getByRole('tab', { name: /پاسخ‌های رسیده/ }));
    return app;
  }

  test('words are taken and refused one by one, and all of it is one step', async () => {
    const { user, workspace, asked } = await shownInbox((sent) => [entry(sent)]);
    await user.click(await screen.findByRole('button', { name: /آمادهٔ ثبت/ }));
    expect(screen.getByText(/وقت نداریم/)).toBeTruthy();
    const row = within(screen.getByRole('table', { name: 'اصلاح پروندهٔ شرکت' }));
    expect(row.getByText('دفتر تغییری نداده')).toBeTruthy();
    await user.click(row.getByRole('button', { name: /تصمیم دربارهٔ/ }));
    await user.click(await screen.findByRole('option', { name: 'نپذیر' }));
    await user.click(screen.getByRole('button', { name: 'ثبت کن' }));
    await waitFor(() => expect(workspace().reviews[0]?.state).toBe('answered'));
    const { consortia } = workspace().scenarios[0] ?? { consortia: [] };
    expect(consortia.map(({ bans }) => bans.includes('a' as never))).toEqual([true, false]);
    expect(workspace().firms[0]?.capacity).toBe(2);
    expect(workspace().reviews[0]?.answer?.profileChanges[0]?.handled).toBe('refused');
    expect(asked('document.execute')).toHaveLength(1);
  });

  test('a changed key is not merged before a person has compared its words', async () => {
    const sent = sentTown();
    const known = merged(sent, answerOf(sent, 'a', { ...said, id: 'old', at: '2026-11-21T09:00:00Z' }), 'none');
    const { user } = await showApp({
      screen: 'reviews',
      workspace: known,
      answers: {
        'reviews.key': () => done(key),
        'reviews.inbox': () =>
          done([{ ...entry(known), judged: must(judged(known, answerOf(known, 'a', { ...said, key: keyOf('z') }))) }]),
      } as Answers,
    });
    await user.click(screen.getByRole('tab', { name: /پاسخ‌های رسیده/ }));
    await user.click(await screen.findByRole('button', { name: /آمادهٔ ثبت/ }));
    const merge = () => screen.getByRole('button', { name: 'ثبت کن' }) as HTMLButtonElement;
    expect(merge().disabled).toBe(true);
    await user.click(screen.getByText(/این واژه‌ها را تلفنی با شرکت سنجیده‌ام/));
    expect(merge().disabled).toBe(false);
  });

  test('a forged file stands in the list with its sentence until a person takes it off', async () => {
    const { user, asked } = await shownInbox(() => [forged]);
    await user.click(await screen.findByRole('button', { name: /جعلی/ }));
    expect(screen.getByText('امضای این پرونده درست نیست.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'از فهرست بردار' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'از فهرست بردار',
      }),
    );
    expect(asked('reviews.forget')).toEqual([{ ids: ['bad'] }]);
  });
});

test('before any package was sent the reminders say so and lead to the first round', async () => {
  const town = sentTown('2026-11-01');
  const { user } = await showApp({ screen: 'reviews', workspace: { ...town, reviews: [] }, answers: keyAnswer });
  await user.click(screen.getByRole('tab', { name: 'یادآوری' }));
  const page = screen.getByRole('tabpanel');
  expect(page.textContent).toContain('هنوز بسته‌ای فرستاده نشده است');
  expect(within(page).getByRole('button')).toBeDefined();
});

test('reminders are copied as sentences, the most overdue first', async () => {
  const { user, asked } = await showApp({ screen: 'reviews', workspace: sentTown('2026-11-01'), answers: keyAnswer });
  await user.click(screen.getByRole('tab', { name: 'یادآوری' }));
  await user.click(await screen.findByRole('button', { name: 'رونوشت' }));
  expect(asked('app.copy')[0]?.text.split('\n')).toHaveLength(3);
  expect(asked('app.copy')[0]?.text).toMatch(/مهلت پاسخ دور ۱ .* بود؛ .* روز گذشته است/);
});
