/** The executive's half of review by file, in the real app with a folder of its own: opened, answered, continued, sealed; a changed key. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Keys } from '../../electron/exchange/review/keys';
import { packRound } from '../../electron/exchange/review/round';
import { openAnswer } from '../../electron/exchange/review/sealedAnswer';
import { endApps, freshFolder, launchApp, type RunningApp } from '../helpers/app';
import { folded, readPdf } from '../helpers/pdfText';
import { must, newKeys, passphrase, quick } from '../helpers/reviewing';
import { seatedCity } from '../helpers/seatedCity';

let folder = '';
let userFolder = '';
let file = '';
let office: Keys;

/** The office packs its round; the firm that sits in most consortia gets its file. */
async function pack(): Promise<void> {
  office = await newKeys();
  const city = seatedCity();
  const [scenario] = city.scenarios;
  if (scenario === undefined) throw new Error('The city has no scenario');
  const round = { round: 1, dueOn: '2026-12-20', keys: office, now: '2026-11-24T09:00:00Z', logN: quick };
  const { packages } = must(await packRound(city, scenario, { ...round, passphraseFor: () => passphrase }));
  const [most] = packages.toSorted((a, b) => b.packed.length - a.packed.length || (a.firm.id < b.firm.id ? -1 : 1));
  writeFileSync(file, most?.bytes ?? '');
}

beforeEach(async () => {
  folder = freshFolder();
  userFolder = freshFolder();
  file = join(folder, 'شرکت ما.peyvand-review');
  await pack();
});
afterEach(endApps);

const stepOf = ({ page }: RunningApp, name: string) =>
  page.getByRole('list', { name: 'گام‌ها' }).getByRole('button', { name: new RegExp(`${name}$`) });

async function unlock({ page }: RunningApp): Promise<void> {
  await page.getByLabel('رمز بسته').fill(passphrase);
  await page.keyboard.press('Enter');
}

async function openedFirst(running: RunningApp): Promise<void> {
  await unlock(running);
  await running.page.getByRole('button', { name: 'واژه‌ها یکی است؛ ادامه بده' }).click();
  await running.page.getByRole('heading', { name: 'پیشنهاد به شما' }).waitFor();
}

async function violations({ page }: RunningApp): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** Chooses by keyboard, as a person would: the radio takes the focus, the blank chooses it. */
async function choose({ page }: RunningApp, place: number, name: string): Promise<void> {
  await page.locator('[data-consortium]').nth(place).getByRole('radio', { name, exact: true }).focus();
  await page.keyboard.press('Space');
}

test('a package on the command line is opened, answered, continued after a restart, and sealed to the office', async () => {
  const first = await launchApp({ userFolder, words: [file] });
  const { page } = first;
  await page.getByLabel('رمز بسته').fill('این رمز درست نیست');
  await page.keyboard.press('Enter');
  await page.getByText('رمز درست نیست.').waitFor();
  expect(await violations(first)).toEqual([]);
  await openedFirst(first);
  expect(await violations(first)).toEqual([]);
  await stepOf(first, 'پاسخ شما').click();
  const cards = await page.locator('[data-consortium]').count();
  expect(cards).toBe(3);
  await choose(first, 0, 'به این شرط‌ها می‌پذیریم');
  await page.getByLabel('زمان').fill('از بهار ۱۴۰۶');
  await choose(first, 1, 'نمی‌پذیریم');
  await page.getByLabel(/^دلیل/).fill('ظرفیت آن را نداریم');
  await page.getByText(/پیش‌نویس کنار بسته ذخیره شد/).waitFor();
  expect(await violations(first)).toEqual([]);
  expect(readFileSync(join(folder, 'شرکت ما.peyvand-draft')).includes('ظرفیت آن را')).toBe(false);
  await first.close();

  const again = await launchApp({ userFolder, words: [file] });
  await unlock(again);
  await again.page.getByText(/ادامه می‌یابد/).waitFor();
  await stepOf(again, 'پاسخ شما').click();
  expect(await again.page.getByLabel('زمان').inputValue()).toBe('از بهار ۱۴۰۶');
  await choose(again, 2, 'می‌پذیریم');
  await stepOf(again, 'پروندهٔ شرکت شما').click();
  expect(await violations(again)).toEqual([]);
  await again.page.getByRole('button', { name: 'دغدغه‌ای بیفزا' }).click();
  await again.page.getByLabel(/شرح دغدغه/).fill('محدودیت منطقه‌ای');
  await stepOf(again, 'نگاه آخر و مهر').click();
  expect(await violations(again)).toEqual([]);
  const path = join(folder, 'پاسخ.peyvand-answer');
  await again.answerSaveDialog(path);
  await again.page.getByRole('button', { name: 'پاسخ را مهر کن…' }).click();
  await again.page.getByRole('heading', { name: 'پاسخ مهر شد' }).waitFor();
  expect(await violations(again)).toEqual([]);

  const { items, profileChanges } = must(await openAnswer(readFileSync(path), office));
  expect(items.map(({ stance }) => stance)).toEqual(['conditional', 'decline', 'accept']);
  expect(items[0]?.conditions).toEqual({ timing: 'از بهار ۱۴۰۶' });
  expect(items[1]?.comment).toBe('ظرفیت آن را نداریم');
  expect(profileChanges).toMatchObject([{ path: 'concerns', to: [{ text: { fa: 'محدودیت منطقه‌ای' } }] }]);
  expect((await again.must('app.state', {})).document).toBeNull();

  const pdf = join(folder, 'پاسخ.pdf');
  await again.answerSaveDialog(pdf);
  await again.page.getByRole('button', { name: /نسخهٔ چاپی برای امضا/ }).click();
  await again.page.getByText('پاسخ.pdf').waitFor();
  const printed = await readPdf(readFileSync(pdf));
  for (const words of ['می‌پذیریم', 'از بهار', 'ظرفیت آن را نداریم', 'محدودیت منطقه‌ای', 'امضا و مهر'])
    expect(printed.text).toContain(folded(words));
  expect(JSON.parse(Buffer.from(printed.attachments['review-answer.json'] ?? '').toString('utf8'))).toMatchObject({
    items: [{ stance: 'conditional' }, { stance: 'decline' }, { stance: 'accept' }],
  });
});

test('a package comes through the door of the first screen and by being dropped; another file gets its sentence', async () => {
  const running = await launchApp({ userFolder });
  const { page } = running;
  await running.answerOpenDialog(file);
  await page.getByRole('button', { name: /پاسخ به بستهٔ بازبینی/ }).click();
  await openedFirst(running);
  await page.getByRole('button', { name: 'ببند' }).click();
  await page.getByRole('button', { name: /پاسخ به بستهٔ بازبینی/ }).waitFor();

  const drop = (name: string, bytes: readonly number[]) =>
    page.evaluate(
      ({ called, contents }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(contents)], called));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      { called: name, contents: [...bytes] },
    );
  await drop('خراب.peyvand-review', [1, 2, 3]);
  await page.getByText(/از پرونده‌های بازبینی پیوند نیست/).waitFor();
  await drop('شرکت ما.peyvand-review', [...readFileSync(file)]);
  await unlock(running);
  await page.getByRole('heading', { name: 'پیشنهاد به شما' }).waitFor();
});

test('a changed key of the office stops everything until it is accepted deliberately', async () => {
  const first = await launchApp({ userFolder, words: [file] });
  await openedFirst(first);
  await first.close();
  await pack();
  const again = await launchApp({ userFolder, words: [file] });
  const { page } = again;
  await unlock(again);
  await page.getByRole('heading', { name: 'کلید این دفتر تغییر کرده است' }).waitFor();
  expect(await violations(again)).toEqual([]);
  const accept = page.getByRole('button', { name: 'کلید تازه را بپذیر' });
  expect(await accept.isDisabled()).toBe(true);
  expect(await again.ask('reviewing.keep', { draft: { items: [], corrections: [] } })).toMatchObject({ ok: false });
  await page.getByText('با دفتر تماس گرفته‌ام و واژه‌ها یکی بود.').click();
  await accept.click();
  await page.getByRole('heading', { name: 'پیشنهاد به شما' }).waitFor();
});
