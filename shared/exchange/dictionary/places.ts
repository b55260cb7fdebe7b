/** Columns that say which consortium of which scenario a line is about. */
import type { Column } from './column';

export const scenarioColumn: Column = {
  field: 'scenario',
  name: { fa: 'کد سناریو', en: 'scenarioId' },
  also: ['سناریو', 'نام سناریو', 'scenario', 'scenario name'],
  isRequired: true,
};

export const consortiumColumn: Column = {
  field: 'consortium',
  name: { fa: 'کد کنسرسیوم', en: 'consortiumId' },
  also: ['کنسرسیوم', 'نام کنسرسیوم', 'consortium', 'consortium name'],
  isRequired: true,
};
