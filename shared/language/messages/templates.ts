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

  'areas.id': { fa: 'کدی کوتاه و یکتا؛ اگر خالی بماند ساخته می‌شود', en: 'A short id of its own; made if empty' },
  'areas.name': { fa: 'نام حوزهٔ خدمت شهری', en: 'The name of the service area, in Persian' },
  'areas.nameEn': { fa: 'نام انگلیسی، اگر دارد', en: 'Its English name, if it has one' },
  'areas.owner': { fa: 'نهادی که متولی حوزه است', en: 'The body that owns the area, in Persian' },
  'areas.ownerEn': { fa: 'نام انگلیسی متولی، اگر دارد', en: 'The English name of the owner, if it has one' },
  'areas.note': { fa: 'یادداشت', en: 'A note' },

  'talents.firm': { fa: 'نام، شناسهٔ ملی یا کد شرکت', en: 'Name, national ID or id of the firm' },
  'talents.name': { fa: 'نام و نام خانوادگی', en: 'First and last name' },
  'talents.expertise': { fa: 'تخصص در چند واژه', en: 'The expertise in a few words, in Persian' },
  'talents.expertiseEn': { fa: 'تخصص به انگلیسی، اگر لازم است', en: 'The expertise in English, if needed' },
  'talents.capabilities': {
    fa: 'کد یا نام توانمندی‌ها؛ میان آن‌ها «؛»',
    en: 'Ids or names of capabilities, “;” between them',
  },
  'talents.consent': {
    fa: 'آیا خود او به معرفی‌اش رضایت داده است؟ اگر خالی بماند خیر',
    en: 'Has this person agreed to be presented? No if empty',
  },

  'requirements.need': { fa: 'عنوان یا کد نیاز', en: 'Title or id of the need' },
  'requirements.capability': { fa: 'یکی از توانمندی‌های کارگاه', en: 'One of the capabilities of the workspace' },
  'requirements.minLevel': {
    fa: 'کمترین سطح لازم: ۱ دانش، ۲ آزمایشگاهی، ۳ پایلوت، ۴ محصول، ۵ مقیاس شهر',
    en: 'The least level needed: 1 knowledge, 2 laboratory, 3 pilot, 4 product, 5 city scale',
  },
  'requirements.weight': { fa: 'اهمیت آن در نیاز، ۱ تا ۵', en: 'How much it matters to the need, 1 to 5' },

  'scenarios.scenario': { fa: 'نام سناریو، یکتا', en: 'The name of the scenario, in Persian; its own' },
  'scenarios.scenarioEn': { fa: 'نام انگلیسی، اگر دارد', en: 'Its English name, if it has one' },
  'scenarios.status': { fa: 'یکی از واژه‌ها', en: 'One of the words' },
  'scenarios.minMembers': { fa: 'کمترین شمار اعضای هر کنسرسیوم', en: 'The least number of members of each consortium' },
  'scenarios.maxMembers': { fa: 'بیشترین شمار اعضای هر کنسرسیوم', en: 'The greatest number of members' },
  'scenarios.minLarge': { fa: 'کمترین شمار شرکت‌های بزرگ', en: 'The least number of large firms' },
  'scenarios.minSmall': {
    fa: 'کمترین شمار شرکت‌های متوسط یا کوچک',
    en: 'The least number of medium or small firms',
  },
  'scenarios.leadSizes': {
    fa: 'اندازه‌هایی که می‌توانند راهبر باشند؛ میان آن‌ها «؛»',
    en: 'Sizes that may lead, “;” between them',
  },
  'scenarios.leadNeedsLicence': {
    fa: 'آیا راهبر باید پروانهٔ بهره‌برداری داشته باشد؟',
    en: 'Must the lead have a production licence?',
  },
  'scenarios.allowRivals': {
    fa: 'آیا دو رقیب می‌توانند در یک کنسرسیوم باشند؟',
    en: 'May rivals be in one consortium?',
  },
  'scenarios.maxPerOwnerGroup': {
    fa: 'بیشترین شمار اعضا از یک گروه مالکیت',
    en: 'The greatest number of members of one owner group',
  },
  'scenarios.effort': { fa: 'کوشش برنامه‌ریز؛ یکی از واژه‌ها', en: 'The effort of the planner; one of the words' },

  'consortia.scenario': {
    fa: 'نام یا کد سناریو؛ سناریوی ناشناخته ساخته می‌شود',
    en: 'Name or id of the scenario; an unknown one is made',
  },
  'consortia.name': {
    fa: 'نام کنسرسیوم، یکتا در سناریو',
    en: 'The name of the consortium, in Persian; its own in the scenario',
  },
  'consortia.nameEn': { fa: 'نام انگلیسی، اگر دارد', en: 'Its English name, if it has one' },
  'consortia.area': { fa: 'نام یا کد حوزهٔ خدمت شهری', en: 'Name or id of the service area' },
  'consortia.needs': {
    fa: 'کد یا عنوان نیازها؛ میان آن‌ها «؛»، مانند N01؛ N02',
    en: 'Ids or titles of needs, “;” between them, such as N01; N02',
  },
  'consortia.legalForm': { fa: 'یکی از واژه‌ها', en: 'One of the words' },
  'consortia.bans': {
    fa: 'کد یا نام شرکت‌هایی که نباید در آن باشند؛ میان آن‌ها «؛»',
    en: 'Ids or names of firms that may not be in it, “;” between them',
  },
  'consortia.note': { fa: 'یادداشت', en: 'A note' },

  'memberships.scenario': { fa: 'نام یا کد سناریو', en: 'Name or id of the scenario' },
  'memberships.consortium': {
    fa: 'نام یا کد کنسرسیوم در آن سناریو',
    en: 'Name or id of the consortium in that scenario',
  },
  'memberships.firm': { fa: 'نام، شناسهٔ ملی یا کد شرکت', en: 'Name, national ID or id of the firm' },
  'memberships.role': { fa: 'یکی از واژه‌ها', en: 'One of the words' },
  'memberships.pinned': { fa: 'آیا شرکت باید در جای خود بماند؟', en: 'Must the firm stay where it is?' },
  'memberships.sharePercent': { fa: 'سهم شرکت به درصد، ۰ تا ۱۰۰', en: 'The firm’s share in percent, 0 to 100' },
  'memberships.task': { fa: 'شرکت در این کنسرسیوم چه می‌کند', en: 'What the firm does in this consortium' },

  'phases.scenario': { fa: 'نام یا کد سناریو', en: 'Name or id of the scenario' },
  'phases.consortium': { fa: 'نام یا کد کنسرسیوم در آن سناریو', en: 'Name or id of the consortium in that scenario' },
  'phases.kind': { fa: 'یکی از واژه‌ها', en: 'One of the words' },
  'phases.start': { fa: 'مانند ۱۴۰۵/۰۶/۱۵ یا 2026-09-06', en: 'Such as 2026-09-06 or 1405/06/15' },
  'phases.end': { fa: 'مانند ۱۴۰۵/۰۶/۱۵ یا 2026-09-06', en: 'Such as 2026-09-06 or 1405/06/15' },
  'phases.status': { fa: 'یکی از واژه‌ها', en: 'One of the words' },
  'phases.gate': { fa: 'شرط گذر به مرحلهٔ بعد', en: 'What must be met to go on' },
  'phases.decidedBy': { fa: 'چه کسی دربارهٔ گذر تصمیم می‌گیرد', en: 'Who decides about going on' },
  'phases.evidence': { fa: 'چه چیزی نشان می‌دهد شرط برآورده است', en: 'What shows that it is met' },
});
