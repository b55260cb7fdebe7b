/** Empty templates: every column is known to the importer and explained, and offers the words that may stand in it. */
import { expect, test } from 'vitest';
import { columnsOf, listNames } from '../../../shared/exchange/columns';
import { templatesWorkbook } from '../../../shared/exchange/templates';
import { templateColumns } from '../../../shared/exchange/templates/columns';
import { languages } from '../../../shared/language/language';
import { messageKeys } from '../../../shared/language/messages/catalogue';
import { t } from '../../../shared/language/messages/say';
import { sampleWorkspace } from '../../../shared/reference/sample';

const workspace = sampleWorkspace();

test.each(listNames)('every column of %s is one of the dictionary, with an explanation in the catalogue', (list) => {
  const fields = Object.keys(templateColumns[list]);
  expect(columnsOf[list].map(({ field }) => field)).toEqual(expect.arrayContaining(fields));
  const required = columnsOf[list].filter(({ isRequired }) => isRequired === true).map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(required));
  for (const field of fields) expect(messageKeys).toContain(`templates.${list}.${field}`);
});

test('every list that the importer reads has a sheet, in the order in which it reads them', () => {
  const [, ...sheets] = templatesWorkbook(workspace, 'en').sheets;
  expect(sheets.map(({ name }) => name)).toEqual(listNames.map((list) => t('en', `nouns.${list}`)));
});

test.each(languages)('the guide explains every column, in %s', (language) => {
  const [guide, ...sheets] = templatesWorkbook(workspace, language).sheets;
  const explained = guide?.rows.slice(1).map(([sheet, column]) => `${sheet} ${column}`);
  expect(explained).toEqual(sheets.flatMap(({ name, columns }) => columns.map(({ heading }) => `${name} ${heading}`)));
});

test('words to choose from are those of the workspace and of the importer', () => {
  const { sheets } = templatesWorkbook(workspace, 'fa');
  const choicesOf = (list: (typeof listNames)[number], heading: string) =>
    sheets.find(({ name }) => name === t('fa', `nouns.${list}`))?.columns.find((column) => column.heading === heading)
      ?.choices;
  expect(choicesOf('firms', 'اندازه')).toEqual(['بزرگ', 'متوسط', 'کوچک']);
  expect(choicesOf('firms', 'منطقه')).toHaveLength(22);
  expect(choicesOf('needs', 'حوزه')).toEqual(workspace.areas.map(({ name }) => name.fa));
  expect(choicesOf('needs', 'نیازمند پروانه')).toEqual(['بله', 'خیر']);
  expect(choicesOf('firmCapabilities', 'توانمندی')).toEqual(workspace.capabilities.map(({ name }) => name.fa));
  expect(choicesOf('requirements', 'نیاز')).toEqual(workspace.needs.map(({ title }) => title.fa));
  expect(choicesOf('memberships', 'نقش')).toEqual(['راهبر', 'شریک', 'تأمین‌کننده']);
  expect(choicesOf('scenarios', 'وضعیت')).toEqual(['پیش‌نویس', 'در بازبینی']);
  expect(choicesOf('ties', 'نوع')).toEqual(['تعارض منافع', 'رقابت', 'سابقهٔ همکاری']);
});
