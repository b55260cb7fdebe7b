/** Capabilities (توانمندی) that needs ask for and firms have. */
import type { Table } from './table';

export interface CapabilityRow {
  readonly id: string;
  readonly name: { readonly fa: string; readonly en: string };
  readonly group: string;
}

export const capabilityTable: Table<CapabilityRow> = {
  source: {
    fa: 'فهرست توانمندی‌های پیوند، گردآوری‌شده از حوزه‌های فعالیت اعضای انجمن',
    en: 'Peyvand’s list of capabilities, compiled from the fields of the association’s members',
  },
  date: '2026-11-24',
  rows: [
    { id: 'ENV', name: { fa: 'مهندسی محیط زیست', en: 'Environmental engineering' }, group: 'environment' },
    { id: 'AIR', name: { fa: 'سنجش و شیمی هوا', en: 'Air measurement and chemistry' }, group: 'environment' },
    { id: 'WTR', name: { fa: 'آب و فاضلاب', en: 'Water and wastewater' }, group: 'environment' },
    { id: 'WST', name: { fa: 'پردازش پسماند', en: 'Waste processing' }, group: 'environment' },
    { id: 'CMP', name: { fa: 'کمپوست و زیست‌فرآیند', en: 'Compost and bioprocess' }, group: 'environment' },
    { id: 'POL', name: { fa: 'پلیمر', en: 'Polymers' }, group: 'materials' },
    { id: 'NAN', name: { fa: 'نانوپوشش', en: 'Nano-coatings' }, group: 'materials' },
    { id: 'CAT', name: { fa: 'کاتالیست و فیلتر', en: 'Catalysts and filters' }, group: 'materials' },
    { id: 'MAT', name: { fa: 'مصالح ساختمانی', en: 'Construction materials' }, group: 'materials' },
    { id: 'MEC', name: { fa: 'ماشین‌آلات', en: 'Machinery' }, group: 'machines' },
    { id: 'AUT', name: { fa: 'اتوماسیون صنعتی', en: 'Automation and PLC' }, group: 'machines' },
    { id: 'ROB', name: { fa: 'رباتیک', en: 'Robotics' }, group: 'machines' },
    { id: 'SEN', name: { fa: 'حسگر', en: 'Sensors' }, group: 'digital' },
    { id: 'IOT', name: { fa: 'اینترنت اشیا و ارتباطات', en: 'IoT and communications' }, group: 'digital' },
    { id: 'RF', name: { fa: 'شناسایی رادیویی', en: 'RFID and radio' }, group: 'digital' },
    { id: 'CLD', name: { fa: 'سکوی داده و ابری', en: 'Data platform and cloud' }, group: 'digital' },
    { id: 'AI', name: { fa: 'هوش مصنوعی و بینایی ماشین', en: 'AI and machine vision' }, group: 'digital' },
    { id: 'GIS', name: { fa: 'سامانهٔ اطلاعات مکانی', en: 'Geographic information systems' }, group: 'digital' },
    { id: 'SEC', name: { fa: 'امنیت سایبری', en: 'Cyber security' }, group: 'digital' },
    { id: 'PAY', name: { fa: 'پرداخت الکترونیک', en: 'Electronic payment' }, group: 'digital' },
    { id: 'PWR', name: { fa: 'الکترونیک قدرت', en: 'Power electronics' }, group: 'energy' },
    { id: 'BAT', name: { fa: 'باتری', en: 'Batteries' }, group: 'energy' },
    { id: 'REN', name: { fa: 'انرژی‌های نو', en: 'Renewables' }, group: 'energy' },
    { id: 'LGT', name: { fa: 'روشنایی', en: 'Lighting' }, group: 'energy' },
    { id: 'VEH', name: { fa: 'خودرو و خودرو برقی', en: 'Vehicles and electric vehicles' }, group: 'transport' },
    { id: 'RAIL', name: { fa: 'قطعات ریلی', en: 'Rail parts' }, group: 'transport' },
    { id: 'SIG', name: { fa: 'سیگنالینگ', en: 'Signalling' }, group: 'transport' },
    { id: 'MED', name: { fa: 'تجهیزات پزشکی', en: 'Medical devices' }, group: 'health' },
    { id: 'PHM', name: { fa: 'دارو', en: 'Pharmaceuticals' }, group: 'health' },
    { id: 'LAB', name: { fa: 'آزمایشگاه و تشخیص', en: 'Laboratory and diagnostics' }, group: 'health' },
    { id: 'TEL', name: { fa: 'سلامت از راه دور', en: 'Telehealth' }, group: 'health' },
    { id: 'AGR', name: { fa: 'گیاه و آبیاری', en: 'Plants and irrigation' }, group: 'environment' },
    { id: 'FIR', name: { fa: 'ایمنی و ضدحریق', en: 'Fire and safety materials' }, group: 'safety' },
    { id: 'UAV', name: { fa: 'پهپاد', en: 'Drones' }, group: 'machines' },
    { id: 'EQK', name: { fa: 'لرزه‌شناسی و مقاوم‌سازی', en: 'Seismic engineering' }, group: 'safety' },
    { id: 'INT', name: { fa: 'یکپارچه‌سازی سامانه', en: 'System integration' }, group: 'services' },
    { id: 'OAM', name: { fa: 'شبکهٔ خدمات و نگهداری', en: 'Operation and maintenance network' }, group: 'services' },
    { id: 'FIN', name: { fa: 'تأمین مالی و مشارکت', en: 'Finance and public-private partnership' }, group: 'services' },
    { id: 'STD', name: { fa: 'آزمون و استانداردسازی', en: 'Testing and certification' }, group: 'services' },
  ],
};
