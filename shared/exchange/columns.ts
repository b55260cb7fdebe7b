/** The dictionary of columns: which field a column heading means, in Persian or English, however it is spelled. */
import { fold } from '../language/persian';

export const listNames = ['capabilities', 'firms', 'needs', 'ties'] as const;
/** The lists that can be read from files. */
export type ListName = (typeof listNames)[number];

export interface Column {
  readonly field: string;
  /** The name shown to a person who misses the column. */
  readonly name: { readonly fa: string; readonly en: string };
  /** Other headings met in lists. */
  readonly also?: readonly string[];
  /** Without it the file is not such a list. */
  readonly isRequired?: true;
}

const capabilityColumns: readonly Column[] = [
  { field: 'id', name: { fa: 'کد', en: 'id' }, also: ['شناسه', 'کد توانمندی', 'code'], isRequired: true },
  {
    field: 'name',
    name: { fa: 'نام', en: 'name' },
    also: ['نام توانمندی', 'توانمندی', 'عنوان', 'capability', 'title'],
  },
  { field: 'fa', name: { fa: 'نام فارسی', en: 'fa' }, also: ['فارسی', 'nameFa', 'name fa'] },
  { field: 'en', name: { fa: 'نام انگلیسی', en: 'en' }, also: ['انگلیسی', 'نام لاتین', 'nameEn', 'name en'] },
  { field: 'group', name: { fa: 'گروه', en: 'group' }, also: ['دسته', 'category'] },
];

const firmColumns: readonly Column[] = [
  { field: 'id', name: { fa: 'کد', en: 'id' }, also: ['کد شرکت', 'firmId'] },
  {
    field: 'nationalId',
    name: { fa: 'شناسه ملی', en: 'nationalId' },
    also: ['شناسه ملی شرکت', 'کد ملی شرکت', 'national id', 'national identifier'],
  },
  {
    field: 'name',
    name: { fa: 'نام شرکت', en: 'name' },
    also: ['نام', 'شرکت', 'عنوان شرکت', 'نام فارسی', 'fa', 'firm', 'company', 'firm name', 'company name'],
    isRequired: true,
  },
  {
    field: 'nameEn',
    name: { fa: 'نام لاتین', en: 'nameEn' },
    also: ['نام انگلیسی', 'نام لاتین شرکت', 'en', 'english name', 'name en'],
  },
  { field: 'size', name: { fa: 'اندازه', en: 'size' }, also: ['اندازه شرکت', 'اندازه بنگاه', 'firm size'] },
  {
    field: 'class',
    name: { fa: 'نوع دانش‌بنیان', en: 'class' },
    also: ['نوع دانش‌بنیانی', 'نوع شرکت دانش‌بنیان', 'رده دانش‌بنیان', 'knowledge based class'],
  },
  {
    field: 'productionLicence',
    name: { fa: 'پروانه بهره‌برداری', en: 'productionLicence' },
    also: ['شماره پروانه بهره‌برداری', 'شماره پروانه', 'پروانه', 'licence', 'license', 'production license'],
  },
  {
    field: 'fields',
    name: { fa: 'حوزه فعالیت', en: 'fields' },
    also: ['زمینه فعالیت', 'حوزه‌های فعالیت', 'field', 'field of activity'],
  },
  {
    field: 'capabilities',
    name: { fa: 'توانمندی‌ها', en: 'capabilities' },
    also: ['توانمندی', 'توانمندی و سطح', 'توانمندی‌ها و سطح', 'capability'],
  },
  { field: 'capacity', name: { fa: 'ظرفیت', en: 'capacity' }, also: ['ظرفیت مشارکت', 'ظرفیت همکاری'] },
  { field: 'ownerGroup', name: { fa: 'گروه مالکیت', en: 'ownerGroup' }, also: ['گروه مالک', 'هلدینگ', 'holding'] },
  {
    field: 'homeDistrict',
    name: { fa: 'منطقه', en: 'homeDistrict' },
    also: ['منطقه شهرداری', 'منطقه استقرار', 'district', 'home district'],
  },
  {
    field: 'servesDistricts',
    name: { fa: 'مناطق مجاز', en: 'servesDistricts' },
    also: ['مناطق مجاز فعالیت', 'محدوده مجاز', 'serves districts', 'allowed districts'],
  },
  {
    field: 'exportCountries',
    name: { fa: 'کشورهای صادراتی', en: 'exportCountries' },
    also: ['کشورهای مقصد صادرات', 'مقاصد صادراتی', 'export countries', 'exports'],
  },
  { field: 'employees', name: { fa: 'کارکنان', en: 'employees' }, also: ['تعداد کارکنان', 'شمار کارکنان', 'staff'] },
  { field: 'contactName', name: { fa: 'نام رابط', en: 'contactName' }, also: ['رابط', 'نماینده', 'contact'] },
  { field: 'phone', name: { fa: 'تلفن', en: 'phone' }, also: ['شماره تلفن', 'تلفن تماس', 'tel', 'telephone'] },
  { field: 'email', name: { fa: 'ایمیل', en: 'email' }, also: ['رایانامه', 'پست الکترونیک', 'e-mail'] },
  { field: 'note', name: { fa: 'یادداشت', en: 'note' }, also: ['توضیحات', 'ملاحظات', 'notes', 'remarks'] },
];

const needColumns: readonly Column[] = [
  { field: 'id', name: { fa: 'کد', en: 'id' }, also: ['کد نیاز', 'شناسه', 'code'] },
  {
    field: 'area',
    name: { fa: 'حوزه', en: 'area' },
    also: ['حوزه خدمت', 'حوزه خدمت شهری', 'service area', 'areaId'],
    isRequired: true,
  },
  { field: 'owner', name: { fa: 'متولی', en: 'owner' }, also: ['نهاد متولی', 'دستگاه متولی', 'owner body'] },
  {
    field: 'title',
    name: { fa: 'عنوان', en: 'title' },
    also: ['عنوان نیاز', 'نیاز', 'نام نیاز', 'fa', 'need'],
    isRequired: true,
  },
  { field: 'titleEn', name: { fa: 'عنوان انگلیسی', en: 'titleEn' }, also: ['عنوان لاتین', 'en', 'title en'] },
  { field: 'statement', name: { fa: 'شرح', en: 'statement' }, also: ['شرح نیاز', 'توضیح', 'description'] },
  { field: 'priority', name: { fa: 'اولویت', en: 'priority' } },
  {
    field: 'requiresLicence',
    name: { fa: 'نیازمند پروانه', en: 'requiresLicence' },
    also: ['نیاز به پروانه', 'requires licence', 'requires license'],
  },
  { field: 'districts', name: { fa: 'مناطق', en: 'districts' }, also: ['منطقه', 'district'] },
  {
    field: 'requirements',
    name: { fa: 'الزامات', en: 'requirements' },
    also: ['الزام‌ها', 'توانمندی‌های لازم', 'requirement'],
  },
  { field: 'budgetMin', name: { fa: 'بودجه کمینه', en: 'budgetMin' }, also: ['حداقل بودجه', 'budget min'] },
  { field: 'budgetMax', name: { fa: 'بودجه بیشینه', en: 'budgetMax' }, also: ['حداکثر بودجه', 'بودجه', 'budget max'] },
  { field: 'deadline', name: { fa: 'مهلت', en: 'deadline' }, also: ['تاریخ مهلت', 'سررسید', 'due'] },
];

const tieColumns: readonly Column[] = [
  { field: 'id', name: { fa: 'کد', en: 'id' } },
  {
    field: 'firmA',
    name: { fa: 'شرکت ۱', en: 'firmA' },
    also: ['شرکت اول', 'شرکت الف', 'firm 1', 'firm a'],
    isRequired: true,
  },
  {
    field: 'firmB',
    name: { fa: 'شرکت ۲', en: 'firmB' },
    also: ['شرکت دوم', 'شرکت ب', 'firm 2', 'firm b'],
    isRequired: true,
  },
  { field: 'kind', name: { fa: 'نوع', en: 'kind' }, also: ['نوع رابطه', 'رابطه', 'type'], isRequired: true },
  { field: 'strength', name: { fa: 'شدت', en: 'strength' }, also: ['شدت رابطه', 'قوت'] },
];

/** Every column that is understood, by list. */
export const columnsOf: Readonly<Record<ListName, readonly Column[]>> = {
  capabilities: capabilityColumns,
  firms: firmColumns,
  needs: needColumns,
  ties: tieColumns,
};

/** A heading without what varies: case, half-spaces, signs, and a remark in brackets. */
export function foldHeading(heading: string): string {
  return fold(heading.replace(/\([^)]*\)|（[^）]*）/g, ' ')).replace(/[^\p{L}\p{N}]+/gu, '');
}

const spellings: Readonly<Record<ListName, ReadonlyMap<string, string>>> = {
  capabilities: spellingsOf(capabilityColumns),
  firms: spellingsOf(firmColumns),
  needs: spellingsOf(needColumns),
  ties: spellingsOf(tieColumns),
};

function spellingsOf(columns: readonly Column[]): ReadonlyMap<string, string> {
  const names = columns.flatMap(({ field, name, also = [] }) =>
    [field, name.fa, name.en, ...also].map((word) => [foldHeading(word), field] as const),
  );
  return new Map([...names].reverse());
}

/** The field that a heading means; undefined if the dictionary does not know it. */
export function fieldOfHeading(list: ListName, heading: string): string | undefined {
  return spellings[list].get(foldHeading(heading));
}
