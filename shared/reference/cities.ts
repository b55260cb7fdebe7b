/** Foreign cities with which Tehran has, or could have, a tie; most agreements exist on paper only. */
import type { Table } from './table';

/** A city may be several of these at once: Moscow is in a BRICS country and a sister city. */
export type CityFact = 'brics' | 'bricsInvited' | 'bricsPartner' | 'sister' | 'agreement';

export interface CityRow {
  readonly id: string;
  readonly name: { readonly fa: string; readonly en: string };
  readonly country: string;
  readonly facts: readonly CityFact[];
  /** Year of the agreement or of membership, where known. */
  readonly since?: number;
  readonly source: string;
}

export const cityTable: Table<CityRow> = {
  source: {
    fa: 'اطلس خواهرشهرها، فهرست اعضا و شرکای بریکس، خبرها؛ منبع هر سطر جداگانه آمده است',
    en: 'City atlas, lists of BRICS members and partners, press; each row names its source',
  },
  date: '2026-11-24',
  rows: [
    {
      id: 'moscow',
      name: { fa: 'مسکو', en: 'Moscow' },
      country: 'RU',
      facts: ['brics', 'sister'],
      since: 2004,
      source: 'city atlas; BRICS member',
    },
    {
      id: 'beijing',
      name: { fa: 'پکن', en: 'Beijing' },
      country: 'CN',
      facts: ['brics', 'sister'],
      since: 2014,
      source: 'beijing.gov.cn',
    },
    {
      id: 'newdelhi',
      name: { fa: 'دهلی نو', en: 'New Delhi' },
      country: 'IN',
      facts: ['brics'],
      source: 'BRICS member',
    },
    {
      id: 'brasilia',
      name: { fa: 'برازیلیا', en: 'Brasília' },
      country: 'BR',
      facts: ['brics', 'sister'],
      source: 'city atlas',
    },
    {
      id: 'pretoria',
      name: { fa: 'پرتوریا', en: 'Pretoria' },
      country: 'ZA',
      facts: ['brics', 'sister'],
      since: 2002,
      source: 'city atlas',
    },
    { id: 'cairo', name: { fa: 'قاهره', en: 'Cairo' }, country: 'EG', facts: ['brics'], source: 'BRICS member' },
    {
      id: 'addisababa',
      name: { fa: 'آدیس‌آبابا', en: 'Addis Ababa' },
      country: 'ET',
      facts: ['brics'],
      source: 'BRICS member',
    },
    {
      id: 'abudhabi',
      name: { fa: 'ابوظبی', en: 'Abu Dhabi' },
      country: 'AE',
      facts: ['brics'],
      source: 'BRICS member',
    },
    {
      id: 'jakarta',
      name: { fa: 'جاکارتا', en: 'Jakarta' },
      country: 'ID',
      facts: ['brics'],
      since: 2025,
      source: 'BRICS member since January 2025',
    },
    {
      id: 'riyadh',
      name: { fa: 'ریاض', en: 'Riyadh' },
      country: 'SA',
      facts: ['bricsInvited'],
      source: 'invited; not formalised per some sources',
    },
    {
      id: 'minsk',
      name: { fa: 'مینسک', en: 'Minsk' },
      country: 'BY',
      facts: ['bricsPartner', 'sister'],
      since: 2006,
      source: 'city atlas',
    },
    {
      id: 'havana',
      name: { fa: 'هاوانا', en: 'Havana' },
      country: 'CU',
      facts: ['bricsPartner', 'sister'],
      since: 2001,
      source: 'city atlas',
    },
    {
      id: 'astana',
      name: { fa: 'آستانه', en: 'Astana' },
      country: 'KZ',
      facts: ['bricsPartner'],
      source: 'BRICS partner',
    },
    {
      id: 'kualalumpur',
      name: { fa: 'کوالالامپور', en: 'Kuala Lumpur' },
      country: 'MY',
      facts: ['bricsPartner'],
      source: 'BRICS partner',
    },
    {
      id: 'tashkent',
      name: { fa: 'تاشکند', en: 'Tashkent' },
      country: 'UZ',
      facts: ['bricsPartner'],
      source: 'BRICS partner',
    },
    {
      id: 'hanoi',
      name: { fa: 'هانوی', en: 'Hanoi' },
      country: 'VN',
      facts: ['bricsPartner'],
      since: 2025,
      source: 'BRICS partner since June 2025',
    },
    {
      id: 'caracas',
      name: { fa: 'کاراکاس', en: 'Caracas' },
      country: 'VE',
      facts: ['sister'],
      since: 2005,
      source: 'city atlas',
    },
    {
      id: 'istanbul',
      name: { fa: 'استانبول', en: 'Istanbul' },
      country: 'TR',
      facts: ['sister'],
      since: 2006,
      source: 'city atlas',
    },
    {
      id: 'seoul',
      name: { fa: 'سئول', en: 'Seoul' },
      country: 'KR',
      facts: ['sister'],
      since: 1963,
      source: 'city atlas',
    },
    { id: 'dushanbe', name: { fa: 'دوشنبه', en: 'Dushanbe' }, country: 'TJ', facts: ['sister'], source: 'city atlas' },
    { id: 'bishkek', name: { fa: 'بیشکک', en: 'Bishkek' }, country: 'KG', facts: ['sister'], source: 'city atlas' },
    {
      id: 'budapest',
      name: { fa: 'بوداپست', en: 'Budapest' },
      country: 'HU',
      facts: ['sister'],
      since: 2015,
      source: 'press',
    },
    { id: 'najaf', name: { fa: 'نجف', en: 'Najaf' }, country: 'IQ', facts: ['sister'], since: 2021, source: 'press' },
    {
      id: 'baghdad',
      name: { fa: 'بغداد', en: 'Baghdad' },
      country: 'IQ',
      facts: ['agreement'],
      source: 'city atlas (memorandum)',
    },
  ],
};

/**
 * The one kind that a workspace's city has: membership of BRICS comes before partnership, and both before a sister-city
 * agreement; an invited country and a mere memorandum count as other.
 */
export function cityKindOf(facts: readonly CityFact[]): 'brics' | 'bricsPartner' | 'sister' | 'other' {
  if (facts.includes('brics')) return 'brics';
  if (facts.includes('bricsPartner')) return 'bricsPartner';
  return facts.includes('sister') ? 'sister' : 'other';
}
