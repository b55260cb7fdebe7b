/** The catalogue of forty needs of the city. This file only lists the areas. */
import type { Table } from '../table';
import { airNeeds } from './air';
import { beautyNeeds } from './beauty';
import { crisisNeeds } from './crisis';
import { digitalNeeds } from './digital';
import { energyNeeds } from './energy';
import { fireNeeds } from './fire';
import { greenNeeds } from './green';
import { healthNeeds } from './health';
import { marketsNeeds } from './markets';
import type { NeedRow } from './needRow';
import { transportNeeds } from './transport';
import { wasteNeeds } from './waste';
import { worksNeeds } from './works';

export const needTable: Table<NeedRow> = {
  source: { fa: 'فهرست چهل نیاز شهر، گردآوری‌شده برای پیوند', en: 'Forty needs of the city, compiled for Peyvand' },
  date: '2026-11-24',
  note: {
    fa: 'بودجه، مناطق، شاخص‌ها، مسیر پذیرش و شرط پروانه نمایشی است و پیش از هر استفادهٔ رسمی باید با متولی نهایی شود.',
    en: 'Budgets, districts, indicators, adoption paths and the licence condition are illustrative; settle them with the owner body before any official use.',
  },
  rows: [
    ...wasteNeeds,
    ...airNeeds,
    ...transportNeeds,
    ...worksNeeds,
    ...greenNeeds,
    ...healthNeeds,
    ...crisisNeeds,
    ...fireNeeds,
    ...energyNeeds,
    ...beautyNeeds,
    ...digitalNeeds,
    ...marketsNeeds,
  ].sort((a, b) => a.id.localeCompare(b.id, 'en')),
};
