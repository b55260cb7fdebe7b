/** Labels of commands (undo menu, journal), what a deletion touches, and the sentences of refusals. */
import { defineMessages } from './define';

export const commands = defineMessages({
  createScenario: { fa: 'ساخت سناریوی «{name}»', en: 'Create scenario “{name}”' },
  duplicateScenario: { fa: 'ساخت سناریوی «{name}» از روی سناریوی دیگر', en: 'Create scenario “{name}” from another' },
  changeStatus: { fa: 'وضعیت سناریوی «{scenario}»: {status}', en: 'Status of scenario “{scenario}”: {status}' },
  removeScenario: { fa: 'حذف سناریوی «{name}»', en: 'Delete scenario “{name}”' },
  renameScenario: { fa: 'نام سناریو: «{name}»', en: 'Rename scenario to “{name}”' },
  changePolicy: { fa: 'تغییر سیاست', en: 'Change policy' },
  createConsortium: { fa: 'ساخت کنسرسیوم «{name}»', en: 'Create consortium “{name}”' },
  changeConsortium: { fa: 'ویرایش کنسرسیوم «{name}»', en: 'Edit consortium “{name}”' },
  removeConsortia: { fa: 'حذف {count} کنسرسیوم', en: 'Delete {count} {count|consortium|consortia}' },
  mergeConsortia: { fa: 'ادغام {count} کنسرسیوم', en: 'Merge {count} consortia' },
  'bringConsortium.add': {
    fa: 'آوردن «{name}» از سناریوی «{scenario}»',
    en: 'Bring “{name}” from scenario “{scenario}”',
  },
  'bringConsortium.replace': {
    fa: 'آوردن «{name}» از سناریوی «{scenario}» به جای «{replaced}»',
    en: 'Bring “{name}” from scenario “{scenario}” in place of “{replaced}”',
  },
  splitConsortium: { fa: 'تفکیک «{name}» به نیازها', en: 'Split “{name}” by need' },
  'moveMembers.one': { fa: 'جابه‌جایی «{firm}»', en: 'Move “{firm}”' },
  'moveMembers.many': { fa: 'جابه‌جایی {count} شرکت', en: 'Move {count} firms' },
  setRole: { fa: 'نقش «{firm}»: {role}', en: 'Role of “{firm}”: {role}' },
  changeMember: { fa: 'ویرایش عضویت «{firm}»', en: 'Edit membership of “{firm}”' },
  'pinMembers.pin': { fa: 'سنجاق کردن {count} عضو', en: 'Pin {count} {count|member|members}' },
  'pinMembers.free': { fa: 'برداشتن سنجاق {count} عضو', en: 'Unpin {count} {count|member|members}' },
  'banFirms.ban': { fa: 'منع {count} شرکت', en: 'Ban {count} {count|firm|firms}' },
  'banFirms.lift': { fa: 'رفع منع {count} شرکت', en: 'Lift the ban on {count} {count|firm|firms}' },
  'withdrawFirm.leave': { fa: 'کناره‌گیری «{firm}»', en: 'Withdrawal of “{firm}”' },
  'withdrawFirm.repair': { fa: 'کناره‌گیری «{firm}» و ترمیم', en: 'Withdrawal of “{firm}”, with its repair' },
  issuePapers: { fa: 'صدور {count} سند با شماره', en: 'Issue {count} numbered {count|paper|papers}' },
  takePlan: { fa: 'پذیرش پیشنهاد برنامه‌ریز ({score} امتیاز)', en: 'Take the plan ({score} points)' },
  sendReviews: {
    fa: 'ارسال {count} بستهٔ بازبینی، دور {round}',
    en: 'Send {count} review {count|package|packages}, round {round}',
  },
  mergeAnswer: { fa: 'پاسخ «{firm}»', en: 'Answer of “{firm}”' },
  saveFirm: { fa: 'ثبت شرکت «{name}»', en: 'Save firm “{name}”' },
  removeFirms: { fa: 'حذف {count} شرکت', en: 'Delete {count} {count|firm|firms}' },
  saveNeed: { fa: 'ثبت نیاز «{name}»', en: 'Save need “{name}”' },
  removeNeeds: { fa: 'حذف {count} نیاز', en: 'Delete {count} {count|need|needs}' },
  saveArea: { fa: 'ثبت حوزهٔ «{name}»', en: 'Save service area “{name}”' },
  removeAreas: { fa: 'حذف {count} حوزه', en: 'Delete {count} {count|service area|service areas}' },
  saveCapability: { fa: 'ثبت توانمندی «{name}»', en: 'Save capability “{name}”' },
  removeCapabilities: { fa: 'حذف {count} توانمندی', en: 'Delete {count} {count|capability|capabilities}' },
  saveTie: { fa: 'ثبت رابطه: {kind}', en: 'Save tie: {kind}' },
  removeTies: { fa: 'حذف {count} رابطه', en: 'Delete {count} {count|tie|ties}' },
  saveCity: { fa: 'ثبت شهر «{name}»', en: 'Save city “{name}”' },
  removeCity: { fa: 'حذف شهر خارجی', en: 'Delete foreign city' },
  saveOpening: { fa: 'ثبت فرصت بین‌المللی «{name}»', en: 'Save opening “{name}”' },
  removeOpening: { fa: 'حذف فرصت بین‌المللی', en: 'Delete opening' },
  importLists: {
    fa: 'ورود فهرست‌ها: {firms} شرکت، {needs} نیاز، {ties} رابطه، {scenarios} سناریو',
    en: 'Import lists: {firms} firms, {needs} needs, {ties} ties, {scenarios} {scenarios|scenario|scenarios}',
  },
  changeOffice: { fa: 'ویرایش مشخصات دفتر', en: 'Edit the office' },
  renameWorkspace: { fa: 'نام کارگاه: «{name}»', en: 'Rename workspace to “{name}”' },
  undone: { fa: 'برگشت از: {label}', en: 'Undone: {label}' },
  redone: { fa: 'از نو: {label}', en: 'Redone: {label}' },
  'impact.needs': { fa: '{count} نیاز', en: '{count} {count|need|needs}' },
  'impact.requirements': { fa: '{count} الزام', en: '{count} {count|requirement|requirements}' },
  'impact.consortia': { fa: '{count} کنسرسیوم', en: '{count} {count|consortium|consortia}' },
  'impact.memberships': { fa: '{count} عضویت', en: '{count} {count|membership|memberships}' },
  'impact.bans': { fa: '{count} منع', en: '{count} {count|ban|bans}' },
  'impact.firmCapabilities': {
    fa: '{count} توانمندی ثبت‌شدهٔ شرکت‌ها',
    en: '{count} {count|capability of a firm|capabilities of firms}',
  },
  'impact.ties': { fa: '{count} رابطه', en: '{count} {count|tie|ties}' },
  'impact.reviews': { fa: '{count} بستهٔ بازبینی', en: '{count} {count|review package|review packages}' },
  'impact.answers': { fa: '{count} پاسخ بازبینی', en: '{count} {count|review answer|review answers}' },
  'impact.concerns': { fa: 'نام شرکت در {count} دغدغه', en: 'the firm’s name in {count} {count|concern|concerns}' },
  'refused.unknown': { fa: 'فرمان «{kind}» شناخته نیست.', en: 'There is no command “{kind}”.' },
  'refused.invalid': {
    fa: 'فرمان «{kind}» پذیرفته نشد: مقدار «{place}» درست نیست.',
    en: 'The command “{kind}” was refused: the value of “{place}” is not valid.',
  },
  'refused.unsound': {
    fa: 'این تغییر انجام نشد، چون کارگاه را نادرست می‌کرد ({problem})',
    en: 'This change was not made, because it would have made the workspace invalid ({problem})',
  },
  'refused.scenarioMissing': {
    fa: 'این سناریو دیگر در کارگاه نیست.',
    en: 'This scenario is no longer in the workspace.',
  },
  'refused.scenarioClosed': {
    fa: '«{scenario}» تصویب یا بایگانی شده است و تغییر نمی‌کند؛ برای تغییر، سناریوی دیگری بسازید.',
    en: '“{scenario}” is approved or archived and cannot be changed; create another scenario to work on.',
  },
  'refused.inClosedScenario': {
    fa: 'این مورد در سناریوی تصویب‌شده یا بایگانی‌شدهٔ «{scenario}» به کار رفته است و حذف نمی‌شود.',
    en: 'This is used in the approved or archived scenario “{scenario}” and cannot be deleted.',
  },
  'refused.statusNotNext': {
    fa: 'وضعیت «{scenario}» اکنون «{now}» است و از آن به «{wanted}» نمی‌رود.',
    en: '“{scenario}” is now “{now}” and cannot go from there to “{wanted}”.',
  },
  'refused.nothingToApprove': {
    fa: '«{scenario}» هنوز عضوی ندارد که تصویب شود؛ نخست کنسرسیوم‌ها را بچینید.',
    en: '“{scenario}” has no members to approve yet; fill its consortia first.',
  },
  'refused.notADraft': {
    fa: 'فقط پیش‌نویس حذف می‌شود؛ «{scenario}» را می‌توانید بایگانی کنید.',
    en: 'Only a draft can be deleted; “{scenario}” can be archived instead.',
  },
  'refused.paperNotFinal': {
    fa: '«{paper}» شماره نمی‌گیرد: سناریوی آن تصویب نشده است. نخست سناریو را تصویب کنید.',
    en: '“{paper}” gets no number: its scenario is not approved. Approve the scenario first.',
  },
  'refused.sameScenario': {
    fa: 'کنسرسیوم از همین سناریو آورده نمی‌شود؛ سناریوی دیگری برگزینید.',
    en: 'A consortium cannot be brought from the same scenario; choose another one.',
  },
  'refused.consortiumMissing': {
    fa: 'این کنسرسیوم دیگر در سناریو نیست.',
    en: 'This consortium is no longer in the scenario.',
  },
  'refused.idTaken': {
    fa: 'شناسهٔ «{id}» پیش‌تر به کار رفته است؛ شناسهٔ دیگری بگذارید.',
    en: 'The id “{id}” is already in use; choose another.',
  },
  'refused.minOverMax': {
    fa: 'کمینهٔ اعضا ({min}) از بیشینه ({max}) بزرگ‌تر است؛ یکی را تغییر دهید.',
    en: 'The minimum of members ({min}) is above the maximum ({max}); change one of them.',
  },
  'refused.mixOverMax': {
    fa: 'ترکیب خواسته‌شده دست‌کم {count} عضو می‌خواهد ولی بیشینهٔ اعضا {max} است؛ یکی را تغییر دهید.',
    en: 'The mix asks for at least {count} members but the maximum is {max}; change one of them.',
  },
  'refused.needOutsideArea': {
    fa: '«{name}» ساخته نشد: حوزهٔ آن در کارگاه نیست یا نیازی از حوزهٔ دیگر دارد.',
    en: '“{name}” was not created: its service area is not in the workspace, or a need belongs to another area.',
  },
  'refused.differentAreas': {
    fa: 'فقط کنسرسیوم‌های یک حوزه ادغام می‌شوند؛ کنسرسیوم‌هایی از یک حوزه برگزینید.',
    en: 'Only consortia of one service area can be merged; choose consortia of the same area.',
  },
  'refused.oneNeed': {
    fa: '«{name}» فقط یک نیاز دارد و چیزی برای تفکیک نیست.',
    en: '“{name}” serves a single need; there is nothing to split.',
  },
  'refused.planStale': {
    fa: 'پس از آغاز برنامه‌ریزی، شرکت یا کنسرسیومی حذف شده است؛ دوباره برنامه‌ریزی کنید.',
    en: 'A firm or consortium was deleted since the planner started; plan again.',
  },
  'refused.noCapability': {
    fa: 'توانمندی «{id}» در کارگاه نیست؛ نخست آن را بیفزایید.',
    en: 'The capability “{id}” is not in the workspace; add it first.',
  },
  'refused.noArea': {
    fa: 'حوزهٔ نیاز «{name}» در کارگاه نیست؛ نخست آن را بیفزایید.',
    en: 'The service area of the need “{name}” is not in the workspace; add it first.',
  },
  'refused.noCity': {
    fa: 'یکی از شهرهای این فرصت در فهرست شهرها نیست.',
    en: 'One of the cities of this opening is not in the list of cities.',
  },
  'refused.noConsortiumOfOpening': {
    fa: 'یکی از کنسرسیوم‌های این فرصت دیگر وجود ندارد.',
    en: 'One of the consortia of this opening does not exist any more.',
  },
  'refused.noFirm': {
    fa: 'یکی از دو شرکت این رابطه در کارگاه نیست.',
    en: 'One of the two firms of this tie is not in the workspace.',
  },
  'refused.tieToItself': {
    fa: 'رابطه میان دو شرکت متفاوت است؛ شرکت دیگری برگزینید.',
    en: 'A tie is between two different firms; choose another firm.',
  },
  'refused.roundPast': {
    fa: 'دور {round} گذشته است: تازه‌ترین دور ارسال‌شده {latest} است.',
    en: 'Round {round} is past: the latest that was sent is {latest}.',
  },
  'refused.unknownPackage': {
    fa: 'بسته‌ای که این پاسخ دربارهٔ آن است از این کارگاه فرستاده نشده است.',
    en: 'The package that this answers was not sent from this workspace.',
  },
  'refused.signerChanged': {
    fa: 'این پاسخ با کلیدی جز کلید شناخته‌شدهٔ این شرکت امضا شده است. تلفنی از شرکت بپرسید و تنها اگر کلید تازه از آن اوست آن را بپذیرید.',
    en: 'This answer is signed with another key than the firm’s known one. Ask the firm by telephone, and accept it only if the new key is theirs.',
  },
  'refused.superseded': {
    fa: 'پاسخ یا بستهٔ تازه‌تری جای این پاسخ را گرفته است؛ بایگانی می‌شود ولی چیزی از آن پذیرفته نمی‌شود.',
    en: 'A newer answer or package has taken the place of this one; it is kept, but nothing of it can be taken.',
  },
  'refused.unsoundCorrection': {
    fa: 'اصلاح «{path}» مقدار درستی برای پروندهٔ شرکت نیست.',
    en: 'The correction of “{path}” is not a value that a firm’s record can hold.',
  },
});
