/** Columns of a list of what firms can do, one line for each capability of each firm. */
import type { Column } from './column';

export const firmCapabilityColumns: readonly Column[] = [
  {
    field: 'firm',
    name: { fa: 'شرکت', en: 'firm' },
    also: ['کد شرکت', 'نام شرکت', 'شناسه ملی', 'firmId', 'firm name', 'company'],
    isRequired: true,
  },
  {
    field: 'capability',
    name: { fa: 'توانمندی', en: 'capability' },
    also: ['کد توانمندی', 'نام توانمندی', 'capabilityId'],
    isRequired: true,
  },
  { field: 'level', name: { fa: 'سطح', en: 'level' }, also: ['سطح توانمندی'], isRequired: true },
  { field: 'evidence', name: { fa: 'مستند', en: 'evidence' }, also: ['شاهد', 'سند', 'مدرک'] },
  { field: 'expiresOn', name: { fa: 'اعتبار تا', en: 'expiresOn' }, also: ['تاریخ اعتبار', 'valid until', 'expires'] },
];
