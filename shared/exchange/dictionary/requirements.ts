/** Columns of a list of what needs require, one line for each requirement. */
import type { Column } from './column';

export const requirementColumns: readonly Column[] = [
  {
    field: 'need',
    name: { fa: 'نیاز', en: 'need' },
    also: ['کد نیاز', 'عنوان نیاز', 'needId'],
    isRequired: true,
  },
  {
    field: 'capability',
    name: { fa: 'توانمندی', en: 'capability' },
    also: ['کد توانمندی', 'نام توانمندی', 'capabilityId'],
    isRequired: true,
  },
  {
    field: 'minLevel',
    name: { fa: 'کمینه سطح', en: 'minLevel', label: 'Least level' },
    also: ['حداقل سطح', 'سطح لازم', 'سطح', 'level', 'min level'],
    isRequired: true,
  },
  { field: 'weight', name: { fa: 'وزن', en: 'weight' } },
];
