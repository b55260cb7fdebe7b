/** Countries by ISO 3166 code: those that occur in lists of exports and cities, and how each stands to BRICS. */
import type { Language } from '../language/language';
import type { Table } from './table';

export interface CountryRow {
  readonly code: string;
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
    { code: 'AE', name: { fa: 'امارات متحدهٔ عربی', en: 'United Arab Emirates' }, brics: 'member' },
    { code: 'AF', name: { fa: 'افغانستان', en: 'Afghanistan' } },
    { code: 'AM', name: { fa: 'ارمنستان', en: 'Armenia' } },
    { code: 'AR', name: { fa: 'آرژانتین', en: 'Argentina' } },
    { code: 'AT', name: { fa: 'اتریش', en: 'Austria' } },
    { code: 'AU', name: { fa: 'استرالیا', en: 'Australia' } },
    { code: 'AZ', name: { fa: 'جمهوری آذربایجان', en: 'Azerbaijan' } },
    { code: 'BA', name: { fa: 'بوسنی و هرزگوین', en: 'Bosnia and Herzegovina' } },
    { code: 'BD', name: { fa: 'بنگلادش', en: 'Bangladesh' } },
    { code: 'BE', name: { fa: 'بلژیک', en: 'Belgium' } },
    { code: 'BG', name: { fa: 'بلغارستان', en: 'Bulgaria' } },
    { code: 'BH', name: { fa: 'بحرین', en: 'Bahrain' } },
    { code: 'BO', name: { fa: 'بولیوی', en: 'Bolivia' }, brics: 'partner' },
    { code: 'BR', name: { fa: 'برزیل', en: 'Brazil' }, brics: 'member' },
    { code: 'BY', name: { fa: 'بلاروس', en: 'Belarus' }, brics: 'partner' },
    { code: 'CA', name: { fa: 'کانادا', en: 'Canada' } },
    { code: 'CH', name: { fa: 'سوئیس', en: 'Switzerland' } },
    { code: 'CL', name: { fa: 'شیلی', en: 'Chile' } },
    { code: 'CN', name: { fa: 'چین', en: 'China' }, brics: 'member' },
    { code: 'CU', name: { fa: 'کوبا', en: 'Cuba' }, brics: 'partner' },
    { code: 'CZ', name: { fa: 'چک', en: 'Czechia' } },
    { code: 'DE', name: { fa: 'آلمان', en: 'Germany' } },
    { code: 'DK', name: { fa: 'دانمارک', en: 'Denmark' } },
    { code: 'DZ', name: { fa: 'الجزایر', en: 'Algeria' } },
    { code: 'EG', name: { fa: 'مصر', en: 'Egypt' }, brics: 'member' },
    { code: 'ES', name: { fa: 'اسپانیا', en: 'Spain' } },
    { code: 'ET', name: { fa: 'اتیوپی', en: 'Ethiopia' }, brics: 'member' },
    { code: 'FI', name: { fa: 'فنلاند', en: 'Finland' } },
    { code: 'FR', name: { fa: 'فرانسه', en: 'France' } },
    { code: 'GB', name: { fa: 'بریتانیا', en: 'United Kingdom' } },
    { code: 'GE', name: { fa: 'گرجستان', en: 'Georgia' } },
    { code: 'GR', name: { fa: 'یونان', en: 'Greece' } },
    { code: 'HU', name: { fa: 'مجارستان', en: 'Hungary' } },
    { code: 'ID', name: { fa: 'اندونزی', en: 'Indonesia' }, brics: 'member' },
    { code: 'IE', name: { fa: 'ایرلند', en: 'Ireland' } },
    { code: 'IN', name: { fa: 'هند', en: 'India' }, brics: 'member' },
    { code: 'IQ', name: { fa: 'عراق', en: 'Iraq' } },
    { code: 'IR', name: { fa: 'ایران', en: 'Iran' }, brics: 'member' },
    { code: 'IT', name: { fa: 'ایتالیا', en: 'Italy' } },
    { code: 'JO', name: { fa: 'اردن', en: 'Jordan' } },
    { code: 'JP', name: { fa: 'ژاپن', en: 'Japan' } },
    { code: 'KE', name: { fa: 'کنیا', en: 'Kenya' } },
    { code: 'KG', name: { fa: 'قرقیزستان', en: 'Kyrgyzstan' } },
    { code: 'KR', name: { fa: 'کرهٔ جنوبی', en: 'South Korea' } },
    { code: 'KW', name: { fa: 'کویت', en: 'Kuwait' } },
    { code: 'KZ', name: { fa: 'قزاقستان', en: 'Kazakhstan' }, brics: 'partner' },
    { code: 'LB', name: { fa: 'لبنان', en: 'Lebanon' } },
    { code: 'LK', name: { fa: 'سری‌لانکا', en: 'Sri Lanka' } },
    { code: 'MX', name: { fa: 'مکزیک', en: 'Mexico' } },
    { code: 'MY', name: { fa: 'مالزی', en: 'Malaysia' }, brics: 'partner' },
    { code: 'NG', name: { fa: 'نیجریه', en: 'Nigeria' }, brics: 'partner' },
    { code: 'NL', name: { fa: 'هلند', en: 'Netherlands' } },
    { code: 'NO', name: { fa: 'نروژ', en: 'Norway' } },
    { code: 'NZ', name: { fa: 'نیوزیلند', en: 'New Zealand' } },
    { code: 'OM', name: { fa: 'عمان', en: 'Oman' } },
    { code: 'PK', name: { fa: 'پاکستان', en: 'Pakistan' } },
    { code: 'PL', name: { fa: 'لهستان', en: 'Poland' } },
    { code: 'PT', name: { fa: 'پرتغال', en: 'Portugal' } },
    { code: 'QA', name: { fa: 'قطر', en: 'Qatar' } },
    { code: 'RO', name: { fa: 'رومانی', en: 'Romania' } },
    { code: 'RS', name: { fa: 'صربستان', en: 'Serbia' } },
    { code: 'RU', name: { fa: 'روسیه', en: 'Russia' }, brics: 'member' },
    { code: 'SA', name: { fa: 'عربستان سعودی', en: 'Saudi Arabia' }, brics: 'invited' },
    { code: 'SE', name: { fa: 'سوئد', en: 'Sweden' } },
    { code: 'SG', name: { fa: 'سنگاپور', en: 'Singapore' } },
    { code: 'SY', name: { fa: 'سوریه', en: 'Syria' } },
    { code: 'TH', name: { fa: 'تایلند', en: 'Thailand' }, brics: 'partner' },
    { code: 'TJ', name: { fa: 'تاجیکستان', en: 'Tajikistan' } },
    { code: 'TM', name: { fa: 'ترکمنستان', en: 'Turkmenistan' } },
    { code: 'TN', name: { fa: 'تونس', en: 'Tunisia' } },
    { code: 'TR', name: { fa: 'ترکیه', en: 'Türkiye' } },
    { code: 'UA', name: { fa: 'اوکراین', en: 'Ukraine' } },
    { code: 'UG', name: { fa: 'اوگاندا', en: 'Uganda' }, brics: 'partner' },
    { code: 'US', name: { fa: 'ایالات متحدهٔ آمریکا', en: 'United States' } },
    { code: 'UZ', name: { fa: 'ازبکستان', en: 'Uzbekistan' }, brics: 'partner' },
    { code: 'VE', name: { fa: 'ونزوئلا', en: 'Venezuela' } },
    { code: 'VN', name: { fa: 'ویتنام', en: 'Vietnam' }, brics: 'partner' },
    { code: 'ZA', name: { fa: 'آفریقای جنوبی', en: 'South Africa' }, brics: 'member' },
  ],
};

const byCode: ReadonlyMap<string, CountryRow> = new Map(countryTable.rows.map((row) => [row.code, row]));

/** The name of a country; the code itself if the table does not know it. */
export function countryName(code: string, language: Language): string {
  return byCode.get(code)?.name[language] ?? code;
}
