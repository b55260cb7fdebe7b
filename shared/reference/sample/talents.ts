/** People whom firms present to the city (استعدادها). Without consent a name stays inside the office. */
import { markedPerson } from './marked';

interface TalentRow {
  readonly firmId: string;
  readonly name: string;
  readonly expertise: readonly [fa: string, en: string];
  readonly capabilityIds: readonly string[];
  readonly consent: boolean;
}

const rows: readonly TalentRow[] = [
  {
    firmId: 'F01',
    name: 'کیان بوم‌آرا',
    expertise: ['طراحی خط جداسازی', 'Design of sorting lines'],
    capabilityIds: ['WST', 'MEC'],
    consent: true,
  },
  {
    firmId: 'F04',
    name: 'نگار شیمیان',
    expertise: ['کاتالیست کاهش اکسید نیتروژن', 'Catalysts for nitrogen oxides'],
    capabilityIds: ['CAT'],
    consent: true,
  },
  {
    firmId: 'F05',
    name: 'حسام آبروان',
    expertise: ['غشای نانوفیلتر', 'Nanofiltration membranes'],
    capabilityIds: ['WTR', 'NAN'],
    consent: true,
  },
  {
    firmId: 'F05',
    name: 'تینا چشمه‌سار',
    expertise: ['تصفیهٔ شیرابه', 'Leachate treatment'],
    capabilityIds: ['WTR'],
    consent: false,
  },
  {
    firmId: 'F08',
    name: 'رامین پویان',
    expertise: ['پیشرانهٔ برقی سنگین', 'Heavy electric drives'],
    capabilityIds: ['VEH', 'PWR'],
    consent: true,
  },
  {
    firmId: 'F10',
    name: 'ستاره حس‌آگاه',
    expertise: ['واسنجی حسگر ذرات', 'Calibration of particle sensors'],
    capabilityIds: ['SEN'],
    consent: true,
  },
  {
    firmId: 'F12',
    name: 'بردیا درمانی',
    expertise: ['تجهیزات احیا', 'Resuscitation equipment'],
    capabilityIds: ['MED'],
    consent: false,
  },
  {
    firmId: 'F17',
    name: 'یلدا داده‌ور',
    expertise: ['دوقلوی دیجیتال شهر', 'City digital twins'],
    capabilityIds: ['CLD', 'GIS'],
    consent: true,
  },
  {
    firmId: 'F18',
    name: 'سام پیونددار',
    expertise: ['یکپارچه‌سازی سامانه‌های ناهمگون', 'Integrating unlike systems'],
    capabilityIds: ['INT'],
    consent: true,
  },
  {
    firmId: 'F19',
    name: 'بهاره کشتکار',
    expertise: ['گونه‌های کم‌آب', 'Low-water species'],
    capabilityIds: ['AGR'],
    consent: true,
  },
  {
    firmId: 'F23',
    name: 'آرمان هوانورد',
    expertise: ['مدل‌سازی کیفیت هوا', 'Air-quality modelling'],
    capabilityIds: ['AIR'],
    consent: true,
  },
  {
    firmId: 'F25',
    name: 'دریا نگرنده',
    expertise: ['بینایی ماشین در نور کم', 'Machine vision in low light'],
    capabilityIds: ['AI'],
    consent: true,
  },
  {
    firmId: 'F26',
    name: 'پویا چالاک',
    expertise: ['رباتیک امداد', 'Rescue robotics'],
    capabilityIds: ['ROB'],
    consent: false,
  },
  {
    firmId: 'F27',
    name: 'مهتاب پروازی',
    expertise: ['ناوبری پهپاد بی‌جی‌پی‌اس', 'Drone navigation without GPS'],
    capabilityIds: ['UAV'],
    consent: true,
  },
  {
    firmId: 'F29',
    name: 'کوروش پاسبان',
    expertise: ['امنیت سامانه‌های صنعتی', 'Security of industrial systems'],
    capabilityIds: ['SEC'],
    consent: false,
  },
  {
    firmId: 'F33',
    name: 'نوا پژوهنده',
    expertise: ['تشخیص مولکولی', 'Molecular diagnostics'],
    capabilityIds: ['LAB'],
    consent: true,
  },
  {
    firmId: 'F35',
    name: 'ایمان زمین‌دوست',
    expertise: ['هشدار زودهنگام زلزله', 'Earthquake early warning'],
    capabilityIds: ['EQK'],
    consent: true,
  },
  {
    firmId: 'F47',
    name: 'ترانه رایان',
    expertise: ['پروندهٔ سلامت الکترونیک', 'Electronic health records'],
    capabilityIds: ['CLD', 'TEL'],
    consent: true,
  },
  {
    firmId: 'F54',
    name: 'مانی رهجو',
    expertise: ['پیش‌بینی آمدوشد', 'Traffic forecasting'],
    capabilityIds: ['AI'],
    consent: true,
  },
];

/** Talents of each firm, as the document holds them. */
export const talentsByFirm: ReadonlyMap<string, readonly unknown[]> = rows.reduce((byFirm, row, index) => {
  return byFirm.set(row.firmId, [...(byFirm.get(row.firmId) ?? []), talentOf(row, index)]);
}, new Map<string, readonly unknown[]>());

function talentOf({ name, expertise: [fa, en], capabilityIds, consent }: TalentRow, index: number): unknown {
  const id = `P${String(index + 1).padStart(2, '0')}`;
  return { id, name: markedPerson(name), expertise: { fa, en }, capabilityIds, consent };
}
