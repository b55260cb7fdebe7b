/** The main job as an officer does it, in Persian: the sample, a plan taken, closed and opened again, a proposal printed and read back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { pickText } from '../../shared/language/text';
import { endApps, freshFolder, launchApp } from '../helpers/app';
import { folded, readPdf } from '../helpers/pdfText';

afterEach(endApps);

/** A half-space comes back from a PDF as a blank or as nothing, and what stands in brackets as a piece of its own. */
const joined = (text: string) => folded(text).replaceAll('(نمونه)', '').replaceAll(' ', '');

test('from the first door to a printed proposal, with the window closed in between', async () => {
  const userFolder = freshFolder();
  const first = await launchApp({ userFolder });
  await first.page.getByRole('button', { name: /کارگاه نمونه/ }).click();
  await first.page.getByRole('button', { name: 'تختهٔ کنسرسیوم', exact: true }).click();
  await first.page.getByRole('button', { name: 'پیشنهاد بده', exact: true }).click();
  await first.page.getByRole('dialog').getByRole('button', { name: 'پیشنهاد بده', exact: true }).click();
  await first.page.getByRole('button', { name: 'بپذیر', exact: true }).click({ timeout: 60_000 });
  const score = first.page.locator('[data-score]');
  await expect.poll(async () => Number(await score.getAttribute('data-score')), { timeout: 10_000 }).toBeGreaterThan(0);
  const planned = await score.getAttribute('data-score');
  await first.page.getByText(/^ذخیره شد/).waitFor();
  await first.close();

  const again = await launchApp({ userFolder });
  await expect.poll(() => again.page.locator('[data-score]').getAttribute('data-score')).toBe(planned);
  const { document } = await again.must('app.state', {});
  const workspace = document?.workspace;
  const consortium = workspace?.scenarios[0]?.consortia.find(({ members }) => members.length > 0);
  const names = consortium?.members.map(({ firmId }) => workspace?.firms.find(({ id }) => id === firmId)?.name);
  const title = consortium?.name.fa ?? '';

  await again.page.keyboard.press('Control+KeyK');
  await again.page.getByPlaceholder('نام شرکت، نیاز، کنسرسیوم یا فرمان').fill(title);
  await again.page.getByRole('option', { name: new RegExp(`^${title}.*کنسرسیوم$`) }).click();
  await again.page.getByRole('button', { name: `کارهای ${title}`, exact: true }).click();
  await again.page.getByRole('menuitem', { name: 'خروجی پیشنهاد…', exact: true }).click();
  const file = join(freshFolder(), 'proposal.pdf');
  await again.answerSaveDialog(file);
  await again.page.getByRole('dialog').getByRole('button', { name: 'خروجی بگیر', exact: true }).click();
  const notices = again.page.getByRole('list', { name: 'پیام‌ها' });
  await notices.getByRole('button', { name: 'در پوشه نشان بده' }).waitFor({ timeout: 30_000 });

  const { text: printed, language } = await readPdf(new Uint8Array(await readFile(file)));
  expect(language).toMatch(/^fa/);
  const text = joined(printed);
  for (const name of names ?? []) expect(text).toContain(joined(name === undefined ? '?' : pickText(name, 'fa')));
  expect(text).toContain(joined(title));
});
