/** Empty templates of lists: what is to be written in each column. */
import { defineMessages } from './define';

export const templates = defineMessages({
  title: { fa: 'الگوی فهرست‌ها', en: 'Templates of lists' },
  'guide.sheet': { fa: 'کاربرگ', en: 'Sheet' },
  'guide.column': { fa: 'ستون', en: 'Column' },
  'guide.isRequired': { fa: 'لازم است؟', en: 'Needed?' },
  'guide.what': { fa: 'چه بنویسید', en: 'What to write' },
  'guide.words': { fa: 'واژه‌های پذیرفته', en: 'Words accepted' },
  'guide.how': {
    fa: 'هر ردیف یک مورد است. سرستون‌ها را نگه دارید؛ ستون‌هایی را که لازم نیست خالی بگذارید یا بردارید. سپس از منوی پرونده «ورود فهرست» را برگزینید.',
    en: 'One row for each item. Keep the headings; columns that are not needed may stay empty or go. Then choose “Import lists” from the File menu.',
  },
  'guide.all': { fa: 'همه', en: 'All' },

  'capabilities.id': { fa: 'کدی کوتاه و یکتا، مانند WST', en: 'A short id of its own, such as WST' },
  'capabilities.name': { fa: 'نام فارسی، مانند پردازش پسماند', en: 'The Persian name' },
  'capabilities.nameEn': {
    fa: 'نام انگلیسی، مانند Waste processing',
    en: 'The English name, such as Waste processing',
  },
  'capabilities.group': { fa: 'گروه توانمندی، مانند environment', en: 'Its group, such as environment' },
  'capabilities.description': { fa: 'شرحی کوتاه', en: 'A short description' },

  'firms.nationalId': {
    fa: 'یازده رقم با صفر آغاز آن، مانند ۱۰۱۸۰۶۴۵۷۹۷',
    en: 'Eleven digits with the leading zero, such as 10180645797',
  },
  'firms.name': { fa: 'نام کامل شرکت', en: 'The full name of the firm, in Persian' },
  'firms.nameEn': { fa: 'نام لاتین، اگر دارد', en: 'Its English name, if it has one' },
  'firms.size': { fa: 'یکی از واژه‌ها', en: 'One of the words' },
  'firms.class': {
    fa: 'یکی از واژه‌ها؛ رده‌های پیشین هم پذیرفته است',
    en: 'One of the words; classes of older by-laws are accepted',
  },
  'firms.productionLicence': {
    fa: 'شمارهٔ پروانه، یا «دارد» اگر شماره در دست نیست؛ «ندارد» اگر پروانه‌ای نیست',
    en: 'Its number; “yes” if the number is not at hand, “no” if there is none',
  },
  'firms.licenceIssuedOn': { fa: 'مانند ۱۴۰۵/۰۶/۱۵ یا 2026-09-06', en: 'Such as 2026-09-06 or 1405/06/15' },
  'firms.fields': { fa: 'یک یا چند زمینه؛ میان آن‌ها «؛»', en: 'One or more fields, “;” between them' },
  'firms.capabilities': {
    fa: 'کد یا نام توانمندی و سطح ۱ تا ۵؛ میان آن‌ها «؛»، مانند WST:4؛ پلیمر: 3',
    en: 'Id or name of a capability and its level 1 to 5, “;” between them, such as WST:4; POL:3',
  },
  'firms.capacity': {
    fa: 'در چند کنسرسیوم هم‌زمان می‌تواند باشد؛ اگر خالی بماند ۲',
    en: 'How many consortia at once; 2 if empty',
  },
  'firms.ownerGroup': { fa: 'هلدینگ یا گروهی که مالک شرکت است', en: 'The holding or group that owns the firm' },
  'firms.homeDistrict': { fa: 'شمارهٔ منطقهٔ شهرداری، ۱ تا ۲۲', en: 'Number of the district, 1 to 22' },
  'firms.servesDistricts': {
    fa: 'شمارهٔ مناطق؛ میان آن‌ها «؛». خالی یعنی سراسر شهر',
    en: 'Numbers of districts, “;” between them. Empty means the whole city',
  },
  'firms.site': { fa: 'محل کارخانه یا پارک علم و فناوری', en: 'Place of the works, or science park' },
  'firms.exportCountries': {
    fa: 'کد یا نام کشورها؛ میان آن‌ها «؛»، مانند RU؛ عراق',
    en: 'Codes or names, “;” between them, such as RU; Iraq',
  },
  'firms.employees': { fa: 'عدد', en: 'A number' },
  'firms.website': { fa: 'نشانی وبگاه', en: 'Address of the website' },
  'firms.contactName': {
    fa: 'نام رابط شرکت؛ از دفتر بیرون نمی‌رود',
    en: 'Who answers for the firm; stays in the office',
  },
  'firms.contactPost': { fa: 'سمت رابط', en: 'The contact’s post' },
  'firms.phone': { fa: 'با پیش‌شماره', en: 'With the area code' },
  'firms.email': { fa: 'نشانی رایانامه', en: 'E-mail address' },
  'firms.note': { fa: 'یادداشت دفتر؛ از دفتر بیرون نمی‌رود', en: 'A note of the office; stays in the office' },

  'needs.id': {
    fa: 'کدی یکتا مانند N01؛ اگر خالی بماند ساخته می‌شود',
    en: 'An id of its own such as N01; made if empty',
  },
  'needs.area': { fa: 'یکی از حوزه‌ها؛ حوزهٔ تازه ساخته می‌شود', en: 'One of the areas; a new one is made' },
  'needs.owner': { fa: 'نهادی که متولی نیاز است', en: 'The body that owns the need' },
  'needs.title': { fa: 'نیاز در یک جمله', en: 'The need in one sentence, in Persian' },
  'needs.titleEn': { fa: 'عنوان انگلیسی، اگر دارد', en: 'The English title, if there is one' },
  'needs.statement': { fa: 'مسئله چیست و چرا باید حل شود', en: 'What the problem is and why it must be solved' },
  'needs.priority': { fa: '۱ عادی، ۲ مهم، ۳ فوری', en: '1 normal, 2 important, 3 urgent' },
  'needs.requiresLicence': {
    fa: 'آیا تنها شرکت دارای پروانهٔ بهره‌برداری می‌تواند؟',
    en: 'May only firms with a production licence serve it?',
  },
  'needs.districts': {
    fa: 'شمارهٔ مناطق؛ میان آن‌ها «؛». خالی یعنی سراسر شهر',
    en: 'Numbers of districts, “;” between them. Empty means the whole city',
  },
  'needs.requirements': {
    fa: 'توانمندی:حداقل سطح*وزن؛ میان آن‌ها «؛»، مانند WST:4*5؛ POL:3*2',
    en: 'capability:lowest level*weight, “;” between them, such as WST:4*5; POL:3*2',
  },
  'needs.budgetMin': { fa: 'به میلیون ریال', en: 'In million rials' },
  'needs.budgetMax': { fa: 'به میلیون ریال', en: 'In million rials' },
  'needs.deadline': { fa: 'مانند ۱۴۰۵/۰۶/۱۵ یا 2026-09-06', en: 'Such as 2026-09-06 or 1405/06/15' },
  'needs.adoptionPath': {
    fa: 'پس از پایلوت چگونه خریداری یا به کار گرفته می‌شود',
    en: 'How it is bought or adopted after the pilot',
  },

  'ties.firmA': { fa: 'نام، شناسهٔ ملی یا کد یک شرکت', en: 'Name, national ID or id of a firm' },
  'ties.firmB': { fa: 'نام، شناسهٔ ملی یا کد شرکت دیگر', en: 'Name, national ID or id of another firm' },
  'ties.kind': { fa: 'یکی از واژه‌ها', en: 'One of the words' },
  'ties.strength': {
    fa: '۱ یک‌بار، ۲ چندبار، ۳ پیوسته؛ برای سابقهٔ همکاری',
    en: '1 once, 2 several times, 3 steady; for past partnerships',
  },
  'ties.note': { fa: 'توضیح', en: 'A remark' },

  'firmCapabilities.firm': { fa: 'نام، شناسهٔ ملی یا کد شرکت', en: 'Name, national ID or id of the firm' },
  'firmCapabilities.capability': { fa: 'یکی از توانمندی‌های کارگاه', en: 'One of the capabilities of the workspace' },
  'firmCapabilities.level': {
    fa: '۱ دانش، ۲ آزمایشگاهی، ۳ پایلوت، ۴ محصول، ۵ مقیاس شهر',
    en: '1 knowledge, 2 laboratory, 3 pilot, 4 product, 5 city scale',
  },
  'firmCapabilities.evidence': { fa: 'چه چیزی آن را نشان می‌دهد', en: 'What shows it' },
  'firmCapabilities.expiresOn': {
    fa: 'مانند ۱۴۰۵/۰۶/۱۵؛ اگر اعتبارش پایان دارد',
    en: 'Such as 2026-09-06, if it expires',
  },
});
