/** Columns of a list of memberships, one line for each firm in each consortium. */
import type { Column } from './column';
import { consortiumColumn, scenarioColumn } from './places';

export const membershipColumns: readonly Column[] = [
  scenarioColumn,
  consortiumColumn,
  {
    field: 'firm',
    name: { fa: 'کد شرکت', en: 'firmId' },
    also: ['شرکت', 'نام شرکت', 'شناسه ملی', 'firm', 'firm name', 'company'],
    isRequired: true,
  },
  { field: 'role', name: { fa: 'نقش', en: 'role' }, isRequired: true },
  { field: 'pinned', name: { fa: 'سنجاق‌شده', en: 'pinned' }, also: ['سنجاق', 'pin'] },
  { field: 'sharePercent', name: { fa: 'سهم (درصد)', en: 'sharePercent' }, also: ['درصد سهم', 'share'] },
  { field: 'task', name: { fa: 'شرح کار', en: 'task' }, also: ['کار', 'وظیفه'] },
  { field: 'taskEn', name: { fa: 'شرح کار به انگلیسی', en: 'taskEn' } },
];
