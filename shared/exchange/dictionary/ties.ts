/** Columns of a list of ties. */
import type { Column } from './column';

export const tieColumns: readonly Column[] = [
  { field: 'id', name: { fa: 'کد', en: 'id' } },
  {
    field: 'firmA',
    name: { fa: 'شرکت ۱', en: 'firmA', label: 'First firm' },
    also: ['شرکت اول', 'شرکت الف', 'firm 1', 'firm a'],
    isRequired: true,
  },
  {
    field: 'firmB',
    name: { fa: 'شرکت ۲', en: 'firmB', label: 'Second firm' },
    also: ['شرکت دوم', 'شرکت ب', 'firm 2', 'firm b'],
    isRequired: true,
  },
  { field: 'kind', name: { fa: 'نوع', en: 'kind' }, also: ['نوع رابطه', 'رابطه', 'type'], isRequired: true },
  { field: 'strength', name: { fa: 'شدت', en: 'strength' }, also: ['شدت رابطه', 'قوت'] },
  { field: 'note', name: { fa: 'یادداشت', en: 'note' }, also: ['توضیحات', 'ملاحظات', 'notes'] },
];
