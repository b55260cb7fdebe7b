/** Countries by ISO 3166 code: those that occur in lists of exports and cities, and how each stands to BRICS. */
import type { Language } from '../language/language';
import type { Table } from './table';

export interface CountryRow {
  /** Two letters, the code of the document. */
  readonly code: string;
  /** Three letters, as many lists write it. */
  readonly code3: string;
  readonly name: { readonly fa: string; readonly en: string };
  readonly brics?: 'member' | 'invited' | 'partner';
}

export const countryTable: Table<CountryRow> = {
  source: {
    fa: 'کدهای ایزو ۳۱۶۶؛ وضعیت بریکس بر پایهٔ فهرست اعضا و شرکا در سال ۲۰۲۵',
    en: 'ISO 3166 codes; BRICS status by the lists of members and partners in 2025',
  },
  date: '2026-11-24',
  rows: [
    { code: 'AE', code3: 'ARE', name: { fa: 'امارات متحدهٔ عربی', en: 'United Arab Emirates' }, brics: 'member' },
    { code: 'AF', code3: 'AFG', name: { fa: 'افغانستان', en: 'Afghanistan' } },
    { code: 'AM', code3: 'ARM', name: { fa: 'ارمنستان', en: 'Armenia' } },
    { code: 'AR', code3: 'ARG', name: { fa: 'آرژانتین', en: 'Argentina' } },
    { code: 'AT', code3: 'AUT', name: { fa: 'اتریش', en: 'Austria' } },
    { code: 'AU', code3: 'AUS', name: { fa: 'استرالیا', en: 'Australia' } },
    { code: 'AZ', code3: 'AZE', name: { fa: 'جمهوری آذربایجان', en: 'Azerbaijan' } },
    { code: 'BA', code3: 'BIH', name: { fa: 'بوسنی و هرزگوین', en: 'Bosnia and Herzegovina' } },
    { code: 'BD', code3: 'BGD', name: { fa: 'بنگلادش', en: 'Bangladesh' } },
    { code: 'BE', code3: 'BEL', name: { fa: 'بلژیک', en: 'Belgium' } },
    { code: 'BG', code3: 'BGR', name: { fa: 'بلغارستان', en: 'Bulgaria' } },
    { code: 'BH', code3: 'BHR', name: { fa: 'بحرین', en: 'Bahrain' } },
    { code: 'BO', code3: 'BOL', name: { fa: 'بولیوی', en: 'Bolivia' }, brics: 'partner' },
    { code: 'BR', code3: 'BRA', name: { fa: 'برزیل', en: 'Brazil' }, brics: 'member' },
    { code: 'BY', code3: 'BLR', name: { fa: 'بلاروس', en: 'Belarus' }, brics: 'partner' },
    { code: 'CA', code3: 'CAN', name: { fa: 'کانادا', en: 'Canada' } },
    { code: 'CH', code3: 'CHE', name: { fa: 'سوئیس', en: 'Switzerland' } },
    { code: 'CL', code3: 'CHL', name: { fa: 'شیلی', en: 'Chile' } },
    { code: 'CN', code3: 'CHN', name: { fa: 'چین', en: 'China' }, brics: 'member' },
    { code: 'CU', code3: 'CUB', name: { fa: 'کوبا', en: 'Cuba' }, brics: 'partner' },
    { code: 'CZ', code3: 'CZE', name: { fa: 'چک', en: 'Czechia' } },
    { code: 'DE', code3: 'DEU', name: { fa: 'آلمان', en: 'Germany' } },
    { code: 'DK', code3: 'DNK', name: { fa: 'دانمارک', en: 'Denmark' } },
    { code: 'DZ', code3: 'DZA', name: { fa: 'الجزایر', en: 'Algeria' } },
    { code: 'EG', code3: 'EGY', name: { fa: 'مصر', en: 'Egypt' }, brics: 'member' },
    { code: 'ES', code3: 'ESP', name: { fa: 'اسپانیا', en: 'Spain' } },
    { code: 'ET', code3: 'ETH', name: { fa: 'اتیوپی', en: 'Ethiopia' }, brics: 'member' },
    { code: 'FI', code3: 'FIN', name: { fa: 'فنلاند', en: 'Finland' } },
    { code: 'FR', code3: 'FRA', name: { fa: 'فرانسه', en: 'France' } },
    { code: 'GB', code3: 'GBR', name: { fa: 'بریتانیا', en: 'United Kingdom' } },
    { code: 'GE', code3: 'GEO', name: { fa: 'گرجستان', en: 'Georgia' } },
    { code: 'GR', code3: 'GRC', name: { fa: 'یونان', en: 'Greece' } },
    { code: 'HU', code3: 'HUN', name: { fa: 'مجارستان', en: 'Hungary' } },
    { code: 'ID', code3: 'IDN', name: { fa: 'اندونزی', en: 'Indonesia' }, brics: 'member' },
    { code: 'IE', code3: 'IRL', name: { fa: 'ایرلند', en: 'Ireland' } },
    { code: 'IN', code3: 'IND', name: { fa: 'هند', en: 'India' }, brics: 'member' },
    { code: 'IQ', code3: 'IRQ', name: { fa: 'عراق', en: 'Iraq' } },
    { code: 'IR', code3: 'IRN', name: { fa: 'ایران', en: 'Iran' }, brics: 'member' },
    { code: 'IT', code3: 'ITA', name: { fa: 'ایتالیا', en: 'Italy' } },
    { code: 'JO', code3: 'JOR', name: { fa: 'اردن', en: 'Jordan' } },
    { code: 'JP', code3: 'JPN', name: { fa: 'ژاپن', en: 'Japan' } },
    { code: 'KE', code3: 'KEN', name: { fa: 'کنیا', en: 'Kenya' } },
    { code: 'KG', code3: 'KGZ', name: { fa: 'قرقیزستان', en: 'Kyrgyzstan' } },
    { code: 'KR', code3: 'KOR', name: { fa: 'کرهٔ جنوبی', en: 'South Korea' } },
    { code: 'KW', code3: 'KWT', name: { fa: 'کویت', en: 'Kuwait' } },
    { code: 'KZ', code3: 'KAZ', name: { fa: 'قزاقستان', en: 'Kazakhstan' }, brics: 'partner' },
    { code: 'LB', code3: 'LBN', name: { fa: 'لبنان', en: 'Lebanon' } },
    { code: 'LK', code3: 'LKA', name: { fa: 'سری‌لانکا', en: 'Sri Lanka' } },
    { code: 'MX', code3: 'MEX', name: { fa: 'مکزیک', en: 'Mexico' } },
    { code: 'MY', code3: 'MYS', name: { fa: 'مالزی', en: 'Malaysia' }, brics: 'partner' },
    { code: 'NG', code3: 'NGA', name: { fa: 'نیجریه', en: 'Nigeria' }, brics: 'partner' },
    { code: 'NL', code3: 'NLD', name: { fa: 'هلند', en: 'Netherlands' } },
    { code: 'NO', code3: 'NOR', name: { fa: 'نروژ', en: 'Norway' } },
    { code: 'NZ', code3: 'NZL', name: { fa: 'نیوزیلند', en: 'New Zealand' } },
    { code: 'OM', code3: 'OMN', name: { fa: 'عمان', en: 'Oman' } },
    { code: 'PK', code3: 'PAK', name: { fa: 'پاکستان', en: 'Pakistan' } },
    { code: 'PL', code3: 'POL', name: { fa: 'لهستان', en: 'Poland' } },
    { code: 'PT', code3: 'PRT', name: { fa: 'پرتغال', en: 'Portugal' } },
    { code: 'QA', code3: 'QAT', name: { fa: 'قطر', en: 'Qatar' } },
    { code: 'RO', code3: 'ROU', name: { fa: 'رومانی', en: 'Romania' } },
    { code: 'RS', code3: 'SRB', name: { fa: 'صربستان', en: 'Serbia' } },
    { code: 'RU', code3: 'RUS', name: { fa: 'روسیه', en: 'Russia' }, brics: 'member' },
    { code: 'SA', code3: 'SAU', name: { fa: 'عربستان سعودی', en: 'Saudi Arabia' }, brics: 'invited' },
    { code: 'SE', code3: 'SWE', name: { fa: 'سوئد', en: 'Sweden' } },
    { code: 'SG', code3: 'SGP', name: { fa: 'سنگاپور', en: 'Singapore' } },
    { code: 'SY', code3: 'SYR', name: { fa: 'سوریه', en: 'Syria' } },
    { code: 'TH', code3: 'THA', name: { fa: 'تایلند', en: 'Thailand' }, brics: 'partner' },
    { code: 'TJ', code3: 'TJK', name: { fa: 'تاجیکستان', en: 'Tajikistan' } },
    { code: 'TM', code3: 'TKM', name: { fa: 'ترکمنستان', en: 'Turkmenistan' } },
    { code: 'TN', code3: 'TUN', name: { fa: 'تونس', en: 'Tunisia' } },
    { code: 'TR', code3: 'TUR', name: { fa: 'ترکیه', en: 'Türkiye' } },
    { code: 'UA', code3: 'UKR', name: { fa: 'اوکراین', en: 'Ukraine' } },
    { code: 'UG', code3: 'UGA', name: { fa: 'اوگاندا', en: 'Uganda' }, brics: 'partner' },
    { code: 'US', code3: 'USA', name: { fa: 'ایالات متحدهٔ آمریکا', en: 'United States' } },
    { code: 'UZ', code3: 'UZB', name: { fa: 'ازبکستان', en: 'Uzbekistan' }, brics: 'partner' },
    { code: 'VE', code3: 'VEN', name: { fa: 'ونزوئلا', en: 'Venezuela' } },
    { code: 'VN', code3: 'VNM', name: { fa: 'ویتنام', en: 'Vietnam' }, brics: 'partner' },
    { code: 'ZA', code3: 'ZAF', name: { fa: 'آفریقای جنوبی', en: 'South Africa' }, brics: 'member' },
  ],
};

const byCode: ReadonlyMap<string, CountryRow> = new Map(countryTable.rows.map((row) => [row.code, row]));

/** The name of a country; the code itself if the table does not know it. */
export function countryName(code: string, language: Language): string {
  return byCode.get(code)?.name[language] ?? code;
}

/** The same in both languages. */
export function countryWords(code: string): { readonly fa: string; readonly en: string } {
  return byCode.get(code)?.name ?? { fa: code, en: code };
}
