/** A workbook as a large association keeps it: 5,000 firms in 20 columns, half of which the dictionary knows. */
import { writeXlsx } from 'hucre/xlsx';

const headings = [
  ...['کد', 'نام شرکت', 'اندازه', 'توانمندی‌ها', 'ظرفیت همکاری', 'منطقهٔ اصلی', 'مناطق خدمت', 'تلفن', 'ایمیل', 'نشانی'],
  ...Array.from({ length: 10 }, (_, index) => `ستون اداری ${index + 1}`),
];
const sizes = ['بزرگ', 'متوسط', 'کوچک'];
const capabilities = ['پلیمر (سطح ۴)؛ WST:3', 'POL:5؛ NAN:2', 'پردازش پسماند (سطح ۲)'];

const rowOf = (index: number): (string | number)[] => [
  `F${String(index + 1).padStart(5, '0')}`,
  `شرکت نمونهٔ شمارهٔ ${index + 1}`,
  sizes[index % 3] ?? '',
  capabilities[index % 3] ?? '',
  (index % 9) + 1,
  (index % 22) + 1,
  `${(index % 22) + 1}، ${((index + 7) % 22) + 1}`,
  `021-${10_000_000 + index}`,
  `info${index}@example.ir`,
  `تهران، خیابان ${index % 300}`,
  ...Array.from({ length: 10 }, (_, column) => `یادداشت ${index % 97}-${column}`),
];

/** The bytes of the workbook. */
export function bigWorkbook(rows: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{ name: 'اعضا', rows: [headings, ...Array.from({ length: rows }, (_, index) => rowOf(index))] }],
  });
}
