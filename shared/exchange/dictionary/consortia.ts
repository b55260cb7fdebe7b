/** Columns of a list of consortia: what each is for, in the scenario that it stands in. */
import type { Column } from './column';
import { scenarioColumn } from './places';

export const consortiumColumns: readonly Column[] = [
  scenarioColumn,
  { field: 'id', name: { fa: 'کد کنسرسیوم', en: 'consortiumId' }, also: ['کد', 'شناسه'] },
  {
    field: 'name',
    name: { fa: 'نام کنسرسیوم', en: 'name' },
    also: ['نام', 'کنسرسیوم', 'عنوان', 'عنوان کنسرسیوم', 'consortium', 'consortium name'],
    isRequired: true,
  },
  { field: 'nameEn', name: { fa: 'نام لاتین', en: 'nameEn' }, also: ['نام انگلیسی'] },
  {
    field: 'area',
    name: { fa: 'کد حوزه', en: 'areaId' },
    also: ['حوزه', 'نام حوزه', 'حوزه خدمت', 'حوزه خدمت شهری', 'area', 'service area'],
    isRequired: true,
  },
  { field: 'needs', name: { fa: 'نیازها', en: 'needs' }, also: ['نیاز', 'کد نیازها', 'need'] },
  { field: 'legalForm', name: { fa: 'قالب حقوقی', en: 'legalForm' }, also: ['legal form'] },
  { field: 'bans', name: { fa: 'شرکت‌های منع‌شده', en: 'bans' }, also: ['منع‌ها', 'منع'] },
  { field: 'note', name: { fa: 'یادداشت', en: 'note' }, also: ['توضیحات', 'ملاحظات', 'notes'] },
  { field: 'noteEn', name: { fa: 'یادداشت انگلیسی', en: 'noteEn' } },
];
