/** Relations between the invented firms (رابطه). */

type Row = readonly [firmA: string, firmB: string, note: string];
type PartnerRow = readonly [...Row, strength: 1 | 2 | 3];

const partners: readonly PartnerRow[] = [
  ['F01', 'F02', 'ساخت مشترک دو خط جداسازی', 3],
  ['F05', 'F46', 'پایلوت تصفیهٔ پساب جنوب', 2],
  ['F10', 'F41', 'شبکهٔ حسگر غبار در یک استان', 2],
  ['F10', 'F35', 'شبکهٔ شتاب‌نگاری', 2],
  ['F11', 'F31', 'رهگیری انبار', 1],
  ['F12', 'F49', 'تجهیز آمبولانس', 3],
  ['F13', 'F33', 'کیت غربالگری', 2],
  ['F16', 'F53', 'نیروگاه‌های کوچک بام', 2],
  ['F15', 'F52', 'تأمین ماژول نوری', 1],
  ['F18', 'F28', 'سامانهٔ پایش پروژه‌ها', 2],
  ['F19', 'F37', 'آبیاری هوشمند دو بوستان', 3],
  ['F08', 'F42', 'آزمون باتری تعویضی', 1],
  ['F17', 'F54', 'دادهٔ ترافیک', 2],
];

const rivals: readonly Row[] = [
  ['F25', 'F54', 'هر دو سامانهٔ پلاک‌خوان می‌فروشند'],
  ['F29', 'F30', 'رقابت در امنیت پرداخت'],
  ['F04', 'F38', 'رقابت در فیلتر دوده'],
  ['F21', 'F39', 'رقابت در بازیافت مصالح'],
  ['F33', 'F43', 'رقابت در کیت تشخیص'],
  ['F22', 'F19', 'رقابت در کود زیستی'],
  ['F07', 'F42', 'رقابت در بستهٔ باتری'],
  ['F26', 'F48', 'رقابت در اتوماسیون خط'],
];

const conflicts: readonly Row[] = [
  ['F14', 'F34', 'آزمایشگاه، محصول همین شرکت را گواهی می‌کند'],
  ['F17', 'F29', 'دعوای حقوقی در جریان بر سر یک قرارداد'],
  ['F03', 'F24', 'اختلاف بر سر مالکیت یک پتنت'],
  ['F36', 'F09', 'عضو مشترک هیئت‌مدیره بدون افشا'],
  ['F51', 'F18', 'دعوای تسویه‌نشدهٔ پیمان نگهداری'],
];

/** All ties with ids T01, T02, … */
export function sampleTies(): readonly unknown[] {
  const ties = [
    ...partners.map(([a, b, note, strength]) => ({ kind: 'partner', firmIds: [a, b], strength, note })),
    ...rivals.map(([a, b, note]) => ({ kind: 'rival', firmIds: [a, b], note })),
    ...conflicts.map(([a, b, note]) => ({ kind: 'conflict', firmIds: [a, b], note })),
  ];
  return ties.map((tie, index) => ({ id: `T${String(index + 1).padStart(2, '0')}`, ...tie }));
}
