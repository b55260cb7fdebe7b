/** Columns of a list of firms. */
import type { Column } from './column';

export const firmColumns: readonly Column[] = [
  { field: 'id', name: { fa: 'کد', en: 'id' }, also: ['کد شرکت', 'firmId'], identifies: true },
  {
    field: 'nationalId',
    name: { fa: 'شناسه ملی', en: 'nationalId', label: 'National ID' },
    also: ['شناسه ملی شرکت', 'کد ملی شرکت', 'national id', 'national identifier'],
    identifies: true,
  },
  {
    field: 'name',
    name: { fa: 'نام شرکت', en: 'name' },
    also: ['نام', 'شرکت', 'عنوان شرکت', 'نام فارسی', 'fa', 'firm', 'company', 'firm name', 'company name'],
    isRequired: true,
  },
  {
    field: 'nameEn',
    name: { fa: 'نام لاتین', en: 'nameEn', label: 'English name' },
    also: ['نام انگلیسی', 'نام لاتین شرکت', 'en', 'english name', 'name en'],
  },
  { field: 'size', name: { fa: 'اندازه', en: 'size' }, also: ['اندازه شرکت', 'اندازه بنگاه', 'firm size'] },
  {
    field: 'class',
    name: { fa: 'نوع دانش‌بنیان', en: 'class' },
    also: ['نوع دانش‌بنیانی', 'نوع شرکت دانش‌بنیان', 'رده دانش‌بنیان', 'knowledge based class'],
  },
  {
    field: 'legacyClass',
    name: { fa: 'نوع پیشین دانش‌بنیان', en: 'legacyClass', label: 'Former class' },
    also: ['نوع در آیین‌نامه پیشین', 'former class'],
  },
  {
    field: 'productionLicence',
    name: { fa: 'پروانه بهره‌برداری', en: 'productionLicence' },
    also: ['شماره پروانه بهره‌برداری', 'شماره پروانه', 'پروانه', 'licence', 'license', 'production license'],
  },
  {
    field: 'licenceIssuedOn',
    name: { fa: 'تاریخ پروانه', en: 'licenceIssuedOn' },
    also: ['تاریخ صدور', 'تاریخ صدور پروانه', 'licence date', 'issued on'],
  },
  {
    field: 'licenceProducts',
    name: { fa: 'محصولات پروانه', en: 'licenceProducts' },
    also: ['محصول‌های پروانه', 'محصولات', 'products', 'licensed products'],
  },
  {
    field: 'licenceProductsEn',
    name: { fa: 'محصولات پروانه به انگلیسی', en: 'licenceProductsEn', label: 'Licence products in English' },
  },
  {
    field: 'privateOwnership',
    name: { fa: 'مالکیت خصوصی', en: 'privateOwnership' },
    also: ['خصوصی', 'private', 'private ownership'],
  },
  {
    field: 'rndSpend',
    name: { fa: 'هزینه پژوهش و توسعه', en: 'rndSpend', label: 'R&D spend' },
    also: ['هزینه سالانه پژوهش و توسعه', 'هزینه تحقیق و توسعه', 'تحقیق و توسعه', 'پژوهش و توسعه', 'r&d', 'r&d spend'],
  },
  {
    field: 'fields',
    name: { fa: 'حوزه فعالیت', en: 'fields', label: 'Fields of activity' },
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
    field: 'site',
    name: { fa: 'محل', en: 'site' },
    also: ['محل کارخانه', 'نشانی', 'آدرس', 'محل استقرار', 'address', 'location'],
  },
  {
    field: 'exportCountries',
    name: { fa: 'کشورهای صادراتی', en: 'exportCountries' },
    also: ['کشورهای مقصد صادرات', 'مقاصد صادراتی', 'export countries', 'exports'],
  },
  { field: 'employees', name: { fa: 'کارکنان', en: 'employees' }, also: ['تعداد کارکنان', 'شمار کارکنان', 'staff'] },
  { field: 'website', name: { fa: 'وبگاه', en: 'website' }, also: ['وب‌سایت', 'سایت', 'web site', 'web', 'url'] },
  {
    field: 'contactName',
    name: { fa: 'نام رابط', en: 'contactName', label: 'Name of the contact' },
    also: ['رابط', 'نماینده', 'contact'],
  },
  {
    field: 'contactPost',
    name: { fa: 'سمت رابط', en: 'contactPost', label: 'Post of the contact' },
    also: ['سمت', 'post', 'position'],
  },
  { field: 'phone', name: { fa: 'تلفن', en: 'phone' }, also: ['شماره تلفن', 'تلفن تماس', 'tel', 'telephone'] },
  { field: 'email', name: { fa: 'ایمیل', en: 'email' }, also: ['رایانامه', 'پست الکترونیک', 'e-mail'] },
  { field: 'source', name: { fa: 'منبع', en: 'source' }, also: ['منبع اطلاعات'] },
  { field: 'note', name: { fa: 'یادداشت', en: 'note' }, also: ['توضیحات', 'ملاحظات', 'notes', 'remarks'] },
];
