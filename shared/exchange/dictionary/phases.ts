/** Columns of a list of phases, one line for each phase of each consortium. */
import type { Column } from './column';
import { consortiumColumn, scenarioColumn } from './places';

export const phaseColumns: readonly Column[] = [
  scenarioColumn,
  consortiumColumn,
  { field: 'id', name: { fa: 'کد مرحله', en: 'id' }, also: ['کد', 'phaseId'] },
  { field: 'kind', name: { fa: 'مرحله', en: 'phase' }, also: ['نوع مرحله'], isRequired: true },
  { field: 'start', name: { fa: 'آغاز', en: 'start' }, also: ['تاریخ آغاز', 'شروع'] },
  { field: 'end', name: { fa: 'پایان', en: 'end' }, also: ['تاریخ پایان'] },
  { field: 'status', name: { fa: 'وضعیت', en: 'status' }, also: ['وضعیت مرحله'] },
  { field: 'gate', name: { fa: 'شرط گذر', en: 'gate' } },
  { field: 'gateEn', name: { fa: 'شرط گذر به انگلیسی', en: 'gateEn' } },
  { field: 'decidedBy', name: { fa: 'تصمیم‌گیر', en: 'decidedBy' } },
  { field: 'decidedByEn', name: { fa: 'تصمیم‌گیر به انگلیسی', en: 'decidedByEn' } },
  { field: 'evidence', name: { fa: 'مستند گذر', en: 'evidence' } },
  { field: 'evidenceEn', name: { fa: 'مستند گذر به انگلیسی', en: 'evidenceEn' } },
];
