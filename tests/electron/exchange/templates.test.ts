/** A template that was filled in as its guide says is imported without a question. */
import { expect, test } from 'vitest';
import { readBytes } from '../../../electron/exchange/readBytes';
import { writeWorkbook } from '../../../electron/exchange/writeWorkbook';
import { listNames } from '../../../shared/exchange/columns';
import { guessLists } from '../../../shared/exchange/guessLists';
import { planImport } from '../../../shared/exchange/planImport';
import { templatesWorkbook } from '../../../shared/exchange/templates';
import type { Workbook, WrittenCell } from '../../../shared/exchange/workbook';
import { type Language, languages } from '../../../shared/language/language';
import { t } from '../../../shared/language/messages/say';
import { city } from '../../unit/exchange/importing';

type Filled = Readonly<Record<(typeof listNames)[number], Readonly<Record<string, WrittenCell>>>>;

/** What a person writes, by the headings of the language. */
const filled: Readonly<Record<Language, Filled>> = {
  fa: {
    capabilities: { کد: 'ZZ1', نام: 'سنجش لرزه', گروه: 'civil' },
    areas: { 'نام حوزه': 'لرزه‌نگاری', متولی: 'سازمان مدیریت بحران' },
    firms: {
      'شناسه ملی': '10180645797',
      'نام شرکت': 'پارس‌سنج',
      اندازه: 'متوسط',
      'نوع دانش‌بنیان': 'نوآور',
      'پروانه بهره‌برداری': '12/345',
      'تاریخ پروانه': '۱۴۰۳/۰۲/۰۱',
      توانمندی‌ها: 'WST:4؛ سنجش لرزه: 3',
      ظرفیت: 3,
      منطقه: 7,
      'مناطق مجاز': '1؛ 7',
      'کشورهای صادراتی': 'RU؛ عراق',
    },
    firmCapabilities: { شرکت: 'پارس‌سنج', توانمندی: 'پلیمر', سطح: 2, مستند: 'گزارش آزمون', 'اعتبار تا': '1406/01/01' },
    talents: { شرکت: 'پارس‌سنج', نام: 'آرش کمان', تخصص: 'پردازش سیگنال', توانمندی‌ها: 'سنجش لرزه', رضایت: 'بله' },
    needs: {
      حوزه: city.areas[0]?.name.fa ?? '',
      عنوان: 'پایش لرزه‌ای پل‌ها',
      اولویت: 3,
      'نیازمند پروانه': 'بله',
      الزامات: 'ZZ1:3*5؛ WST:4*2',
      'بودجه کمینه': 1000,
      'بودجه بیشینه': 2000,
      مهلت: '۱۴۰۶/۰۶/۱۵',
    },
    requirements: { نیاز: 'پایش لرزه‌ای پل‌ها', توانمندی: 'سنجش لرزه', 'کمینه سطح': 3, وزن: 5 },
    ties: { 'شرکت ۱': 'پارس‌سنج', 'شرکت ۲': 'آرمان‌کاو', نوع: 'رقابت' },
    scenarios: {
      'نام سناریو': 'پاییز',
      وضعیت: 'پیش‌نویس',
      'بیشینه اعضا': 6,
      'اندازه مجاز راهبر': 'متوسط؛ بزرگ',
      کوشش: 'معمول',
    },
    consortia: {
      'کد سناریو': 'پاییز',
      'نام کنسرسیوم': 'پل‌های ایمن',
      'کد حوزه': 'لرزه‌نگاری',
      نیازها: 'پایش لرزه‌ای پل‌ها',
      'قالب حقوقی': 'تفاهم‌نامه',
    },
    memberships: {
      'کد سناریو': 'پاییز',
      'کد کنسرسیوم': 'پل‌های ایمن',
      'کد شرکت': 'پارس‌سنج',
      نقش: 'راهبر',
      سنجاق‌شده: 'بله',
    },
    phases: {
      'کد سناریو': 'پاییز',
      'کد کنسرسیوم': 'پل‌های ایمن',
      مرحله: 'پایلوت',
      آغاز: '۱۴۰۶/۰۱/۱۵',
      وضعیت: 'برنامه‌ریزی‌شده',
    },
  },
  en: {
    capabilities: { id: 'ZZ1', name: 'سنجش لرزه', nameEn: 'Seismic sensing', group: 'civil' },
    areas: { name: 'لرزه‌نگاری', nameEn: 'Seismology', owner: 'سازمان مدیریت بحران' },
    firms: {
      name: 'پارس‌سنج',
      size: 'Medium',
      capabilities: 'WST:4; Seismic sensing: 3',
      capacity: 3,
      productionLicence: 'no',
    },
    firmCapabilities: { firm: 'پارس‌سنج', capability: 'Polymers', level: 2, expiresOn: '2027-03-20' },
    talents: { firm: 'پارس‌سنج', name: 'Arash', expertise: 'پردازش سیگنال', capabilities: 'Polymers', consent: 'Yes' },
    needs: { area: city.areas[0]?.name.en ?? '', title: 'پایش لرزه‌ای پل‌ها', priority: 3, requirements: 'ZZ1:3*5' },
    requirements: { need: 'پایش لرزه‌ای پل‌ها', capability: 'Polymers', minLevel: 3, weight: 5 },
    ties: { firmA: 'پارس‌سنج', firmB: 'آرمان‌کاو', kind: 'Rivalry' },
    scenarios: { scenario: 'پاییز', status: 'Draft', maxMembers: 6, leadSizes: 'Medium; Large', allowRivals: 'No' },
    consortia: {
      scenarioId: 'پاییز',
      name: 'پل‌های ایمن',
      areaId: 'Seismology',
      needs: 'پایش لرزه‌ای پل‌ها',
      legalForm: 'Civil partnership',
    },
    memberships: { scenarioId: 'پاییز', consortiumId: 'پل‌های ایمن', firmId: 'پارس‌سنج', role: 'Lead', sharePercent: 40 },
    phases: { scenarioId: 'پاییز', consortiumId: 'پل‌های ایمن', phase: 'Pilot', start: '2027-04-04', status: 'Planned' },
  },
};

function filledIn(language: Language): Workbook {
  const template = templatesWorkbook(city, language);
  const rowsFor = (sheet: string): readonly (readonly [string, WrittenCell])[][] => {
    const list = listNames.find((one) => t(language, `nouns.${one}`) === sheet);
    if (list === undefined) return [];
    const row = Object.entries(filled[language][list]);
    const name = language === 'fa' ? 'نام شرکت' : 'name';
    return list === 'firms'
      ? [
          row,
          [
            [name, 'آرمان‌کاو'],
            [language === 'fa' ? 'اندازه' : 'size', 'large'],
            [language === 'fa' ? 'ظرفیت' : 'capacity', 2],
          ],
        ]
      : [row];
  };
  const sheets = template.sheets.map((sheet) => {
    const made = rowsFor(sheet.name).map((cells) => {
      const byHeading = new Map(cells);
      const known = sheet.columns.map(({ heading }) => heading);
      expect(known).toEqual(expect.arrayContaining([...byHeading.keys()]));
      return known.map((heading) => byHeading.get(heading) ?? null);
    });
    return made.length === 0 ? sheet : { ...sheet, rows: made };
  });
  return { ...template, sheets };
}

test.each(languages)('in %s: every row becomes an item, and nothing is asked', async (language) => {
  const source = await readBytes('templates.xlsx', await writeWorkbook(filledIn(language)));
  if (!source.ok) throw new Error(source.refusal.sentence.en);
  expect(guessLists(source.value)).toEqual(listNames);
  const sources = Object.fromEntries(listNames.map((list) => [list, source.value]));
  const plan = planImport(city, sources);
  if (!plan.ok) throw new Error(plan.refusal.sentence.en);
  const lines = plan.value.report.lists.flatMap((list) => list.lines);
  expect(lines.filter(({ issues, question }) => issues.length > 0 || question !== undefined)).toEqual([]);
  expect(lines.map(({ verdict }) => verdict)).toEqual(lines.map(() => 'new'));
  expect(plan.value.changes).toMatchObject({
    capabilities: [{ id: 'ZZ1' }],
    needs: [{ priority: 3 }],
    ties: [{ kind: 'rival' }],
  });
  expect(plan.value.changes.firms).toHaveLength(2);
  expect(plan.value.changes.scenarios).toMatchObject([
    { name: { fa: 'پاییز' }, consortia: [{ members: [{ role: 'lead' }], phases: [{ kind: 'pilot' }] }] },
  ]);
});

test('an empty template brings nothing', async () => {
  const source = await readBytes('templates.xlsx', await writeWorkbook(templatesWorkbook(city, 'fa')));
  if (!source.ok) throw new Error(source.refusal.sentence.en);
  const sources = Object.fromEntries(listNames.map((list) => [list, source.value]));
  const plan = planImport(city, sources);
  expect(plan.ok && plan.value.report.lists.flatMap(({ lines }) => lines)).toEqual([]);
});
