/** The 22 districts of Tehran: neighbours, area, landmarks, and a place on the tile map. */
import type { Language } from '../language/language';
import type { Table } from './table';

export interface DistrictRow {
  readonly number: number;
  /** Place on the 6 × 6 tile map: row 0 is north, column 0 is west, in every language. */
  readonly tileRow: number;
  readonly tileColumn: number;
  /** Square kilometres. */
  readonly areaKm2: number;
  readonly neighbours: readonly number[];
  /** Persian names, separated by «،». */
  readonly landmarks: string;
  /** The first landmark in Latin letters. */
  readonly landmarkEn: string;
}

export const districtTable: Table<DistrictRow> = {
  source: {
    fa: 'نقشهٔ مناطق ۲۲گانهٔ شهرداری تهران؛ مساحت‌ها گرد شده‌اند',
    en: 'Map of the 22 municipal districts of Tehran; areas are rounded',
  },
  date: '2026-11-24',
  rows: [
    {
      number: 1,
      tileRow: 0,
      tileColumn: 3,
      areaKm2: 46,
      neighbours: [2, 3, 4],
      landmarks: 'تجریش، نیاوران، دربند',
      landmarkEn: 'Tajrish',
    },
    {
      number: 2,
      tileRow: 1,
      tileColumn: 2,
      areaKm2: 47,
      neighbours: [1, 3, 5, 6, 9, 10],
      landmarks: 'سعادت‌آباد، شهرک غرب، طرشت',
      landmarkEn: 'Saadatabad',
    },
    {
      number: 3,
      tileRow: 1,
      tileColumn: 3,
      areaKm2: 33,
      neighbours: [1, 2, 4, 6, 7],
      landmarks: 'ونک، قلهک، عباس‌آباد',
      landmarkEn: 'Vanak',
    },
    {
      number: 4,
      tileRow: 1,
      tileColumn: 4,
      areaKm2: 62,
      neighbours: [1, 3, 7, 8, 13],
      landmarks: 'تهرانپارس، لویزان، حکیمیه',
      landmarkEn: 'Tehranpars',
    },
    {
      number: 5,
      tileRow: 1,
      tileColumn: 1,
      areaKm2: 47,
      neighbours: [2, 9, 22],
      landmarks: 'اکباتان، پونک جنوبی، کن',
      landmarkEn: 'Ekbatan',
    },
    {
      number: 6,
      tileRow: 2,
      tileColumn: 3,
      areaKm2: 18,
      neighbours: [2, 3, 7, 10, 11, 12],
      landmarks: 'امیرآباد، دانشگاه تهران، یوسف‌آباد',
      landmarkEn: 'Amirabad',
    },
    {
      number: 7,
      tileRow: 2,
      tileColumn: 4,
      areaKm2: 16,
      neighbours: [3, 4, 6, 8, 12, 13],
      landmarks: 'سهروردی، نظام‌آباد، بهار',
      landmarkEn: 'Sohrevardi',
    },
    {
      number: 8,
      tileRow: 1,
      tileColumn: 5,
      areaKm2: 13,
      neighbours: [4, 7, 13],
      landmarks: 'نارمک، هفت‌حوض',
      landmarkEn: 'Narmak',
    },
    {
      number: 9,
      tileRow: 2,
      tileColumn: 1,
      areaKm2: 27,
      neighbours: [2, 5, 10, 17, 18, 21],
      landmarks: 'مهرآباد، استاد معین',
      landmarkEn: 'Mehrabad',
    },
    {
      number: 10,
      tileRow: 2,
      tileColumn: 2,
      areaKm2: 8,
      neighbours: [2, 6, 9, 11, 17],
      landmarks: 'سلسبیل، بریانک',
      landmarkEn: 'Salsabil',
    },
    {
      number: 11,
      tileRow: 3,
      tileColumn: 3,
      areaKm2: 12,
      neighbours: [6, 10, 12, 16, 17],
      landmarks: 'جمهوری، منیریه، راه‌آهن',
      landmarkEn: 'Jomhouri',
    },
    {
      number: 12,
      tileRow: 3,
      tileColumn: 4,
      areaKm2: 16,
      neighbours: [6, 7, 11, 13, 14, 15, 16],
      landmarks: 'بازار، بهارستان، ارگ',
      landmarkEn: 'Bazaar',
    },
    {
      number: 13,
      tileRow: 2,
      tileColumn: 5,
      areaKm2: 17,
      neighbours: [4, 7, 8, 12, 14],
      landmarks: 'پیروزی، نیروهوایی',
      landmarkEn: 'Pirouzi',
    },
    {
      number: 14,
      tileRow: 3,
      tileColumn: 5,
      areaKm2: 24,
      neighbours: [12, 13, 15],
      landmarks: 'دولاب، قصر فیروزه',
      landmarkEn: 'Doulab',
    },
    {
      number: 15,
      tileRow: 4,
      tileColumn: 4,
      areaKm2: 28,
      neighbours: [12, 14, 16, 20],
      landmarks: 'افسریه، مسعودیه، کیانشهر',
      landmarkEn: 'Afsariyeh',
    },
    {
      number: 16,
      tileRow: 4,
      tileColumn: 3,
      areaKm2: 17,
      neighbours: [11, 12, 15, 17, 19, 20],
      landmarks: 'نازی‌آباد، جوادیه، خزانه',
      landmarkEn: 'Naziabad',
    },
    {
      number: 17,
      tileRow: 3,
      tileColumn: 2,
      areaKm2: 8,
      neighbours: [9, 10, 11, 16, 18, 19],
      landmarks: 'یافت‌آباد، امامزاده حسن',
      landmarkEn: 'Yaftabad',
    },
    {
      number: 18,
      tileRow: 3,
      tileColumn: 1,
      areaKm2: 38,
      neighbours: [9, 17, 19, 21],
      landmarks: 'شادآباد، شمس‌آباد',
      landmarkEn: 'Shadabad',
    },
    {
      number: 19,
      tileRow: 4,
      tileColumn: 2,
      areaKm2: 20,
      neighbours: [16, 17, 18, 20],
      landmarks: 'بوستان ولایت، خانی‌آباد',
      landmarkEn: 'Velayat Park',
    },
    {
      number: 20,
      tileRow: 5,
      tileColumn: 3,
      areaKm2: 22,
      neighbours: [15, 16, 19],
      landmarks: 'شهر ری: دولت‌آباد، ابن‌بابویه',
      landmarkEn: 'Shahr-e Rey',
    },
    {
      number: 21,
      tileRow: 2,
      tileColumn: 0,
      areaKm2: 51,
      neighbours: [9, 18, 22],
      landmarks: 'تهرانسر، وردآورد',
      landmarkEn: 'Tehransar',
    },
    {
      number: 22,
      tileRow: 1,
      tileColumn: 0,
      areaKm2: 59,
      neighbours: [5, 21],
      landmarks: 'چیتگر، دریاچه، المپیک',
      landmarkEn: 'Chitgar',
    },
  ],
};

const byNumber: ReadonlyMap<number, DistrictRow> = new Map(districtTable.rows.map((row) => [row.number, row]));

/** The names by which a district is known: all of them in Persian, the first in Latin letters. */
export function landmarksIn({ landmarks, landmarkEn }: DistrictRow, language: Language): string {
  return language === 'fa' ? landmarks : landmarkEn;
}

/** The one name that fits on a tile of the map. */
export function landmarkIn(district: DistrictRow, language: Language): string {
  return landmarksIn(district, language).split('،')[0] ?? '';
}

/** The districts that border a district; none for a number that is no district. */
export function neighboursOf(district: number): readonly number[] {
  return byNumber.get(district)?.neighbours ?? [];
}

/** Is `district` the other one, or does it border it? */
export function isNear(district: number, other: number): boolean {
  return district === other || neighboursOf(district).includes(other);
}
