/** Columns of a list of capabilities. */
import type { Column } from './column';

export const capabilityColumns: readonly Column[] = [
  { field: 'id', name: { fa: 'کد', en: 'id' }, also: ['شناسه', 'کد توانمندی', 'code'], isRequired: true },
  {
    field: 'name',
    name: { fa: 'نام', en: 'name' },
    also: ['نام توانمندی', 'توانمندی', 'عنوان', 'capability', 'title', 'نام فارسی', 'فارسی', 'fa', 'nameFa'],
    isRequired: true,
  },
  {
    field: 'nameEn',
    name: { fa: 'نام انگلیسی', en: 'nameEn', label: 'English name' },
    also: ['انگلیسی', 'نام لاتین', 'en'],
  },
  { field: 'group', name: { fa: 'گروه', en: 'group' }, also: ['دسته', 'category'] },
  { field: 'description', name: { fa: 'شرح', en: 'description' }, also: ['توضیح', 'توضیحات', 'descriptionFa'] },
  { field: 'descriptionEn', name: { fa: 'شرح انگلیسی', en: 'descriptionEn', label: 'Description in English' } },
];
