/** A whole round between an office and two firms, each in the real app with a folder of its own: packed, answered, merged, undone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, expect, test } from 'vitest';
import type { DraftAnswer } from '../../shared/exchange/review/answer';
import type { ReviewPackage } from '../../shared/exchange/review/package';
import type { Workspace } from '../../shared/model/workspace';
import { endApps, freshFolder, launchApp, type RunningApp } from '../helpers/app';
import { seatedCity, seatedFile } from '../helpers/seatedCity';

afterEach(endApps);

const keyPassphrase = 'رمز کلید دفتر شهر';
function firmAt(place: number) {
  const firm = seatedCity().firms[place];
  if (firm === undefined) throw new Error('The city has firms');
  return { id: firm.id, name: firm.name.fa };
}
const [first, second] = [firmAt(0), firmAt(1)];

async function workspaceOf(running: RunningApp): Promise<Workspace> {
  const { document } = await running.must('app.state', {});
  if (document === null) throw new Error('Nothing is open');
  return document.workspace;
}

async function violations({ page }: RunningApp): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** The office makes its key, chooses two firms and packs; what its page tells of each is read off. */
async function pack(office: RunningApp, folder: string): Promise<ReadonlyMap<string, string>> {
  const { page } = office;
  await page.getByRole('navigation').getByRole('button', { name: 'بازبینی' }).click();
  await page.getByRole('button', { name: 'دور تازه بفرست' }).first().click();
  await page.getByLabel('رمز کلید').fill(keyPassphrase);
  await page.getByRole('button', { name: 'کلید را بساز' }).click();
  await page.getByRole('button', { name: 'هیچ‌یک' }).click();
  for (const { name } of [first, second]) await page.locator('tbody th label', { hasText: name }).click();
  expect(await violations(office)).toEqual([]);
  await office.answerOpenDialog(folder);
  await page.getByRole('button', { name: 'پوشه را برگزین و بسته‌ها را بساز' }).click();
  await page.getByRole('heading', { name: 'دور ۱ آماده است: ۲ بسته' }).waitFor();
  expect(await violations(office)).toEqual([]);
  const rows = await page.getByRole('table', { name: 'رمز هر بسته' }).locator('tbody tr').allInnerTexts();
  await office.answerSaveDialog(join(folder, 'رمزها.txt'));
  await page.getByRole('button', { name: 'رمزها را جدا ذخیره کن' }).click();
  await page.getByText(/رمزها\.txt.*ذخیره شد/).waitFor();
  await page.getByRole('button', { name: 'پایان' }).click();
  return new Map(rows.map((row) => row.split('\t') as [string, string]));
}

/** A firm's executive opens the package in an app of their own and seals the answer. */
async function answer(
  file: string,
  passphrase: string,
  to: string,
  draft: (asked: ReviewPackage) => unknown,
): Promise<void> {
  const executive = await launchApp({ words: [file] });
  expect(await executive.must('reviewing.open', { passphrase })).toMatchObject({ kind: 'key', standing: 'new' });
  const { contents } = await executive.must('reviewing.acceptKey', {});
  await executive.answerSaveDialog(to);
  await executive.must('reviewing.seal', { answer: draft(contents) as DraftAnswer });
  await executive.close();
}

async function bring(office: RunningApp, file: string): Promise<void> {
  await office.answerOpenDialog(file);
  await office.page.getByRole('button', { name: 'پاسخ‌های رسیده را بیاور…' }).click();
}

test('packed by the office, answered by two firms, merged word by word, shown everywhere, undone, never counted twice', async () => {
  const folder = freshFolder();
  const file = join(folder, 'city.peyvand');
  writeFileSync(file, seatedFile());
  const office = await launchApp({ words: [file] });
  const { page } = office;
  const passphrases = await pack(office, folder);
  const sent = (await workspaceOf(office)).reviews;
  expect(sent.map(({ firmId, round, state }) => [firmId, round, state])).toEqual([
    [first.id, 1, 'sent'],
    [second.id, 1, 'sent'],
  ]);
  expect(readFileSync(join(folder, 'رمزها.txt'), 'utf8')).toContain(passphrases.get(first.name));

  const packageOf = (name: string) => join(folder, 'بازبینی - دور ۱', `بازبینی ${name} - دور ۱.peyvand-review`);
  const declined = join(folder, 'یک.peyvand-answer');
  const conditional = join(folder, 'دو.peyvand-answer');
  await answer(packageOf(first.name), passphrases.get(first.name) ?? '', declined, ({ consortia }) => ({
    items: consortia.map(({ id }, place) => ({
      consortiumId: id,
      ...(place === 0 ? { stance: 'decline', comment: 'ظرفیت آن را نداریم' } : { stance: 'accept' }),
    })),
  }));
  await answer(packageOf(second.name), passphrases.get(second.name) ?? '', conditional, ({ consortia }) => {
    const apart = consortia.find(({ members }) => members.every(({ id }) => id !== first.id));
    return {
      items: consortia.map(({ id }) => ({
        consortiumId: id,
        ...(id === apart?.id ? { stance: 'conditional', conditions: { sharePercent: 40 } } : { stance: 'accept' }),
      })),
      profileChanges: [{ path: 'capacity', to: 7 }],
    };
  });
  const forged = readFileSync(declined);
  forged.writeUInt8(forged.readUInt8(forged.length - 30) ^ 1, forged.length - 30);
  writeFileSync(join(folder, 'جعلی.peyvand-answer'), forged);

  await bring(office, declined);
  await page
    .getByRole('button', { name: new RegExp(first.name.slice(0, 12)) })
    .first()
    .click();
  await page.getByText('ظرفیت آن را نداریم').waitFor();
  expect(await violations(office)).toEqual([]);
  await page.getByRole('button', { name: 'ثبت کن' }).click();
  await page.getByText(`پاسخ «${first.name}» ثبت شد.`).waitFor();
  const bansOf = async () => (await workspaceOf(office)).scenarios[0]?.consortia.flatMap(({ bans }) => bans);
  expect(await bansOf()).toEqual([first.id]);
  await office.must('document.undo', {});
  expect(await bansOf()).toEqual([]);
  expect((await workspaceOf(office)).reviews[0]?.state).toBe('sent');
  await office.must('document.redo', {});
  expect(await bansOf()).toEqual([first.id]);

  await bring(office, conditional);
  await page
    .getByRole('button', { name: new RegExp(second.name.slice(0, 12)) })
    .first()
    .click();
  await page.getByRole('table', { name: 'اصلاح پروندهٔ شرکت' }).waitFor();
  await page.getByText('تغییرکرده: ترکیب اعضا').first().waitFor();
  await page.getByRole('button', { name: 'ثبت کن' }).click();
  await page.getByText(`پاسخ «${second.name}» ثبت شد.`).waitFor();
  const merged = await workspaceOf(office);
  expect(merged.firms.find(({ id }) => id === second.id)?.capacity).toBe(7);
  const shares = merged.scenarios[0]?.consortia.flatMap(({ members }) =>
    members.flatMap(({ firmId, sharePercent }) => (firmId === second.id ? (sharePercent ?? []) : [])),
  );
  expect(shares).toEqual([40]);

  await bring(office, declined);
  await page.getByText('تکراری').waitFor();
  await bring(office, join(folder, 'جعلی.peyvand-answer'));
  await page.getByRole('button', { name: /جعلی/ }).click();
  await page.getByText(/آسیب دیده یا دست‌کاری شده است/).waitFor();
  expect(await workspaceOf(office)).toEqual(merged);

  await page.getByRole('tab', { name: 'دورها' }).click();
  await page.getByRole('grid', { name: 'بسته‌ها و پاسخ‌ها' }).getByText('پاسخ داده').first().waitFor();
  await page.getByRole('button', { name: 'ترمیم' }).waitFor();
  expect(await violations(office)).toEqual([]);
  await page.getByRole('gridcell', { name: first.name }).first().click();
  await page.getByRole('complementary').getByText('ظرفیت آن را نداریم').waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'کارگاه' }).click();
  await page
    .getByRole('img', { name: /۱ مشروط/ })
    .first()
    .waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'تختهٔ کنسرسیوم' }).click();
  await page.getByRole('img', { name: 'پاسخ به پیشنهاد پیشین', exact: true }).first().waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'تنظیمات' }).click();
  await page.getByRole('list', { name: 'واژه‌های کلید دفتر' }).waitFor();
}, 240_000);
