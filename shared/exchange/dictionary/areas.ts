/** Columns of a list of service areas. */
import type { Column } from './column';

export const areaColumns: readonly Column[] = [
  { field: 'id', name: { fa: 'کد', en: 'id' }, also: ['کد حوزه', 'شناسه', 'code'] },
  {
    field: 'name',
    name: { fa: 'نام حوزه', en: 'name' },
    also: ['حوزه', 'حوزه خدمت', 'حوزه خدمت شهری', 'نام', 'نام فارسی', 'fa', 'area', 'service area'],
    isRequired: true,
  },
  { field: 'nameEn', name: { fa: 'نام انگلیسی', en: 'nameEn', label: 'English name' }, also: ['نام لاتین', 'en'] },
  {
    field: 'owner',
    name: { fa: 'متولی', en: 'owner' },
    also: ['نهاد متولی', 'دستگاه متولی', 'owner body', 'ownerFa'],
    isRequired: true,
  },
  { field: 'ownerEn', name: { fa: 'متولی به انگلیسی', en: 'ownerEn', label: 'Owner in English' } },
  { field: 'note', name: { fa: 'یادداشت', en: 'note' }, also: ['توضیحات', 'ملاحظات', 'notes'] },
  { field: 'noteEn', name: { fa: 'یادداشت انگلیسی', en: 'noteEn', label: 'Note in English' } },
];
