/** Columns of a list of talents, one line for each person. */
import type { Column } from './column';

export const talentColumns: readonly Column[] = [
  {
    field: 'firm',
    name: { fa: 'شرکت', en: 'firm' },
    also: ['کد شرکت', 'نام شرکت', 'شناسه ملی', 'firmId', 'firm name', 'company'],
    isRequired: true,
  },
  { field: 'id', name: { fa: 'کد', en: 'id' }, also: ['کد فرد', 'talentId'] },
  {
    field: 'name',
    name: { fa: 'نام', en: 'name' },
    also: ['نام فرد', 'نام و نام خانوادگی', 'person'],
    isRequired: true,
  },
  { field: 'expertise', name: { fa: 'تخصص', en: 'expertise' }, also: ['حوزه تخصص', 'مهارت'], isRequired: true },
  { field: 'expertiseEn', name: { fa: 'تخصص به انگلیسی', en: 'expertiseEn', label: 'Expertise in English' } },
  {
    field: 'capabilities',
    name: { fa: 'توانمندی‌ها', en: 'capabilities' },
    also: ['توانمندی‌های مرتبط', 'related capabilities'],
  },
  { field: 'consent', name: { fa: 'رضایت', en: 'consent' }, also: ['رضایت به معرفی'] },
];
