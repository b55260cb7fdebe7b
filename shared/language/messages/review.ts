/** Review by file: the letter to a firm, the questions, and what is said of packages and answers. */
import { defineMessages } from './define';

export const review = defineMessages({
  'letter.subject': {
    fa: 'بازبینی پیشنهاد کنسرسیوم، دور {round}',
    en: 'Review of proposed consortia, round {round}',
  },
  'letter.salutation': { fa: 'با سلام و احترام', en: 'Dear Sir or Madam,' },
  'letter.proposal': {
    fa: 'برای پاسخ به نیازهای شهر، عضویت «{firm}» در {consortia} کنسرسیوم پیشنهاد شده است که شرح آن در همین بسته آمده است.',
    en: 'To meet needs of the city, “{firm}” is proposed as a member of {consortia} {consortia|consortium|consortia}, described in this package.',
  },
  'letter.ask': {
    fa: 'خواهشمند است دربارهٔ هر کنسرسیوم نظر خود را (موافقت، موافقت مشروط یا عدم موافقت با ذکر دلیل) اعلام و اطلاعات شرکت خود را بازبینی فرمایید.',
    en: 'Please state your view on each consortium (accept, accept with conditions, or decline with the reason) and go through the record of your firm.',
  },
  'letter.due': {
    fa: 'مهلت پاسخ، پایان روز {day} است.',
    en: 'Answers are expected by the end of {day}.',
  },
  'letter.secrecy': {
    fa: 'این بسته تنها برای شرکت شماست. از اعضای دیگر جز اطلاعات عمومی در آن نیامده است و پاسخ شما را نیز تنها این دفتر می‌بیند.',
    en: 'This package is for your firm alone. Of other members it holds only public facts, and your answer is seen by this office alone.',
  },
  'letter.closing': { fa: 'با تجدید احترام', en: 'Yours faithfully,' },
  'question.stance': {
    fa: 'آیا با عضویت در این کنسرسیوم موافقید؟',
    en: 'Do you accept membership of this consortium?',
  },
  'question.conditions': {
    fa: 'اگر موافقت شما مشروط است، شرط خود را دربارهٔ نقش، سهم، بودجه، زمان یا هر موضوع دیگر بنویسید.',
    en: 'If you accept with conditions: which, as to role, share, budget, timing or anything else?',
  },
  'question.suggestion': {
    fa: 'آیا شرکت دیگری را برای عضویت پیشنهاد می‌کنید؟',
    en: 'Do you suggest another firm as a member?',
  },
  'question.conflict': {
    fa: 'آیا با یکی از اعضای پیشنهادی تعارض منافع دارید؟',
    en: 'Do you have a conflict of interest with one of the proposed members?',
  },
  'question.record': {
    fa: 'آیا توانمندی‌ها، ظرفیت و نیروهای متخصص شرکت شما درست ثبت شده است؟',
    en: 'Are the capabilities, capacity and talents of your firm recorded correctly?',
  },
  'question.concerns': {
    fa: 'چه دغدغه‌ای را می‌خواهید با شهر در میان بگذارید؟',
    en: 'Which concerns would you like to raise with the city?',
  },
  'refused.not-sealed': {
    fa: 'این پرونده از پرونده‌های بازبینی پیوند نیست. پروندهٔ درست را برگزینید.',
    en: 'This is not a review file of Peyvand. Choose the right file.',
  },
  'refused.too-large': {
    fa: 'این پرونده از اندازهٔ مجاز بزرگ‌تر است و باز نشد. پروندهٔ اصلی را از فرستنده بخواهید.',
    en: 'This file is over the permitted size and was not opened. Ask the sender for the original.',
  },
  'refused.too-new': {
    fa: 'این پرونده با نسخهٔ تازه‌تری از پیوند ساخته شده است. برنامه را به‌روز کنید.',
    en: 'This file was made by a newer Peyvand. Update the app.',
  },
  'refused.damaged': {
    fa: 'این پرونده آسیب دیده یا دست‌کاری شده است و باز نشد. از فرستنده بخواهید آن را دوباره بفرستد.',
    en: 'This file is damaged or was tampered with, and was not opened. Ask the sender to send it again.',
  },
  'refused.too-costly': {
    fa: 'گشودن این پرونده محاسبه‌ای بیش از اندازهٔ مجاز می‌خواهد و پیوند چنین پرونده‌ای نمی‌سازد؛ باز نشد.',
    en: 'Opening this file would take more computing than is permitted; Peyvand makes no such files, so it was not opened.',
  },
  'refused.wrong-passphrase': {
    fa: 'رمز درست نیست. پنج واژه را با همان ترتیبی که دفتر داده است بنویسید.',
    en: 'The passphrase is wrong. Write the five words in the order in which the office gave them.',
  },
  'refused.header-changed': {
    fa: 'سربرگ این پرونده با محتوای امضاشدهٔ آن یکی نیست؛ پرونده دست‌کاری شده است و باز نشد.',
    en: 'The header of this file is not that of its signed contents; the file was tampered with and was not opened.',
  },
  'refused.forged': {
    fa: 'امضای این پرونده درست نیست؛ آن را صاحب کلیدی که در سربرگ آمده امضا نکرده است. با فرستنده تماس بگیرید.',
    en: 'The signature of this file is wrong: the owner of the key in its header did not sign it. Call the sender.',
  },
  'refused.other-office': {
    fa: 'این پاسخ برای کلید دفتر دیگری مهر شده است و اینجا باز نمی‌شود.',
    en: 'This answer is sealed for the key of another office and cannot be opened here.',
  },
  'refused.wrong-key-passphrase': {
    fa: 'رمز کلید درست نیست.',
    en: 'The passphrase of the key is wrong.',
  },
  'refused.short-passphrase': {
    fa: 'رمز کوتاه است: دست‌کم هشت نویسه، یا بهتر از آن پنج واژه‌ای که پیوند می‌سازد.',
    en: 'The passphrase is short: at least eight characters, or better the five words that Peyvand makes.',
  },
  'refused.key-there': {
    fa: 'در این جا از پیش کلیدی هست و روی آن نوشته نمی‌شود. نام دیگری بدهید یا آن را جابه‌جا کنید.',
    en: 'There is a key here already, and it is not overwritten. Give another name, or move it away.',
  },
  'refused.key-missing': {
    fa: 'پروندهٔ کلید پیدا نشد.',
    en: 'The key file is not there.',
  },
  'refused.key-elsewhere': {
    fa: 'این کلید را مخزن امن سیستم دیگری نگه داشته است و اینجا باز نمی‌شود. پشتیبان آن را بازگردانید.',
    en: 'This key is kept by the secure store of another system and cannot be opened here. Restore its backup.',
  },
  'refused.key-passphrase-needed': {
    fa: 'این کلید با رمز نگهداری می‌شود. رمز کلید را بنویسید.',
    en: 'This key is kept under a passphrase. Write the passphrase of the key.',
  },
  'refused.not-asked': {
    fa: '«{id}» در این بسته نیامده است و نمی‌توان دربارهٔ آن پاسخ داد.',
    en: '“{id}” is not in this package and cannot be answered about.',
  },
  'answer.other-workspace': {
    fa: 'پاسخ «{firm}» به بسته‌ای از کارگاه دیگری است. همان کارگاه را باز کنید.',
    en: 'The answer of “{firm}” is to a package from another workspace. Open that workspace.',
  },
  'answer.unknown-package': {
    fa: 'بسته‌ای که «{firm}» در دور {round} به آن پاسخ داده از این کارگاه فرستاده نشده است.',
    en: 'The package of round {round} that “{firm}” answers was not sent from this workspace.',
  },
  'answer.other-firm': {
    fa: 'این پاسخ به نام «{firm}» است ولی به بستهٔ شرکت دیگری؛ پذیرفته نشد.',
    en: 'This answer is in the name of “{firm}” but to the package of another firm; it was not accepted.',
  },
  'answer.other-round': {
    fa: 'پاسخ «{firm}» خود را از دور {round} می‌داند ولی بستهٔ آن از دور {sent} است؛ پذیرفته نشد.',
    en: 'The answer of “{firm}” claims round {round}, but its package is of round {sent}; it was not accepted.',
  },
  'answer.package-changed': {
    fa: 'بسته‌ای که «{firm}» به آن پاسخ داده همان نیست که فرستاده شد؛ پذیرفته نشد. بسته را دوباره بفرستید.',
    en: 'The package that “{firm}” answers is not the one that was sent; the answer was not accepted. Send the package again.',
  },
  'answer.beyond-package': {
    fa: 'پاسخ «{firm}» دربارهٔ «{id}» نیز هست که در بستهٔ آن نبوده است؛ پذیرفته نشد.',
    en: 'The answer of “{firm}” also speaks of “{id}”, which was not in its package; it was not accepted.',
  },
  'answer.signer-of-other': {
    fa: 'پاسخی که به نام «{firm}» رسیده با کلید «{other}» امضا شده است؛ پذیرفته نشد. با هر دو شرکت تماس بگیرید.',
    en: 'The answer in the name of “{firm}” is signed with the key of “{other}”; it was not accepted. Call both firms.',
  },
  'standing.fresh': {
    fa: 'پاسخ «{firm}» به دور {round} درست و به‌هنگام است.',
    en: 'The answer of “{firm}” to round {round} is right and in time.',
  },
  'standing.late': {
    fa: 'پاسخ «{firm}» به دور {round} پس از مهلت {day} رسید.',
    en: 'The answer of “{firm}” to round {round} came after it was due on {day}.',
  },
  'standing.doubled': {
    fa: 'این پاسخ «{firm}» به دور {round} پیش از این رسیده است و دوباره شمرده نمی‌شود.',
    en: 'This answer of “{firm}” to round {round} is here already and is not counted again.',
  },
  'standing.superseded': {
    fa: 'پاسخ یا بستهٔ تازه‌تری جای این پاسخ «{firm}» به دور {round} را گرفته است؛ بایگانی شد و اثری ندارد.',
    en: 'A newer answer or package has taken the place of this answer of “{firm}” to round {round}; it is kept and has no effect.',
  },
  'signer.new': {
    fa: 'کلید «{firm}» نخستین بار است که دیده می‌شود. هشت واژهٔ آن را تلفنی با شرکت بسنجید.',
    en: 'The key of “{firm}” is seen for the first time. Compare its eight words with the firm by telephone.',
  },
  'signer.changed': {
    fa: 'پاسخ «{firm}» با کلیدی جز کلید شناخته‌شدهٔ آن امضا شده است. تا شرکت آن را تلفنی تأیید نکند پذیرفته نمی‌شود.',
    en: 'The answer of “{firm}” is signed with another key than its known one. It is not accepted until the firm confirms it by telephone.',
  },
  'look.gone': {
    fa: 'کنسرسیوم {consortium} دیگر در سناریو نیست؛ پاسخ شرکت دربارهٔ آن «{stance}» بود و جایی برای ثبت ندارد.',
    en: 'The consortium {consortium} is no longer in the scenario; the firm said “{stance}” of it, which cannot be recorded.',
  },
  'look.outdated': {
    fa: 'پیشنهاد کنسرسیوم {consortium} پس از ارسال بسته تغییر کرده است؛ پاسخ دربارهٔ پیشنهاد پیشین است.',
    en: 'The proposal of consortium {consortium} has changed since the package was sent; the answer is about the earlier one.',
  },
  'look.goneFirms': {
    fa: 'تعارض منافعی که برای کنسرسیوم {consortium} اعلام شده با شرکتی است که دیگر در کارگاه نیست: {firms}',
    en: 'A conflict of interest declared for consortium {consortium} is with a firm that is no longer in the workspace: {firms}',
  },
  'look.unsound': {
    fa: 'اصلاح «{path}» را نمی‌توان در پروندهٔ شرکت نوشت؛ با شرکت در میان بگذارید.',
    en: 'The correction of “{path}” cannot be written into the firm’s record; take it up with the firm.',
  },
  'look.conflict': {
    fa: '«{path}» را پس از ارسال بسته دفتر نیز تغییر داده است؛ یکی را برگزینید.',
    en: 'The office too has changed “{path}” since the package was sent; choose one of the two.',
  },
  'file.package': { fa: 'بازبینی {firm} - دور {round}', en: 'Review of {firm} - round {round}' },
  'office.new': {
    fa: 'کلید «{office}» نخستین بار است که دیده می‌شود. این واژه‌ها را تلفنی با دفتر بسنجید: {words}',
    en: 'The key of “{office}” is seen for the first time. Compare these words with the office by telephone: {words}',
  },
  'office.changed': {
    fa: 'هشدار: کلید «{office}» با آنچه پیش‌تر دیده شده یکی نیست. پیش از هر کاری این واژه‌ها را تلفنی با دفتر بسنجید: {words}',
    en: 'Warning: the key of “{office}” is not the one that was seen before. Before anything else compare these words with the office by telephone: {words}',
  },
  'remark.keyMade': { fa: 'کلید تازه‌ای در {file} ساخته شد.', en: 'A new key was made in {file}.' },
  'remark.keyUnlocked': {
    fa: 'کلید {file} رمز ندارد و تنها حق دسترسی پرونده از آن نگهداری می‌کند. برای رمز، پیش از ساخته شدن کلید PEYVAND_KEY_PASSPHRASE را مقدار دهید.',
    en: 'The key {file} has no passphrase; only the rights of the file protect it. To give it one, set PEYVAND_KEY_PASSPHRASE before the key is made.',
  },
  'done.pack': {
    fa: '{count} بستهٔ بازبینی برای دور {round} ساخته و ثبت شد.',
    en: '{count} review {count|package|packages} made and recorded for round {round}.',
  },
  'done.keyWords': { fa: 'واژه‌های کلید: {words}', en: 'Words of the key: {words}' },
  'done.passphrase': { fa: '  - رمز بستهٔ «{firm}»: {passphrase}', en: '  - Passphrase for “{firm}”: {passphrase}' },
  'done.passphrases': {
    fa: 'رمزها در {file} است. هر رمز را جدا از بسته به شرکت برسانید.',
    en: 'The passphrases are in {file}. Give each to its firm apart from the package.',
  },
  'done.open': {
    fa: 'بستهٔ «{office}» برای «{firm}»، دور {round}، دربارهٔ {count} کنسرسیوم.',
    en: 'Package of “{office}” for “{firm}”, round {round}, about {count} {count|consortium|consortia}.',
  },
  'done.proposal': { fa: '  - {consortium}؛ نقش پیشنهادی: {role}', en: '  - {consortium}; proposed role: {role}' },
  'done.due': { fa: 'مهلت پاسخ: {day}', en: 'Answer expected by {day}' },
  'done.answer': {
    fa: 'پاسخ «{firm}» برای «{office}» در {file} مهروموم شد.',
    en: 'The answer of “{firm}” is sealed to “{office}” in {file}.',
  },
  'done.refusedFile': { fa: '{file} پذیرفته نشد: {reason}', en: '{file} was not accepted: {reason}' },
  'done.merge': {
    fa: '{files} پرونده: {merged} پاسخ ثبت شد ({late} دیرتر از مهلت)، {doubled} تکراری، {superseded} کنارگذاشته، {refused} پذیرفته‌نشده. {accepted} موافق، {conditional} مشروط، {declined} ناموافق.',
    en: '{files} {files|file|files}: {merged} recorded ({late} of them late), {doubled} doubled, {superseded} superseded, {refused} not accepted. {accepted} accept, {conditional} with conditions, {declined} decline.',
  },
  'refused.nobody-concerned': {
    fa: 'در سناریوی «{scenario}» هیچ شرکتی عضو کنسرسیومی نیست؛ نخست آن را بچینید.',
    en: 'No firm is a member of any consortium in scenario “{scenario}”; plan it first.',
  },
  'refused.nothing-to-ask': {
    fa: 'پاسخ همهٔ شرکت‌های سناریوی «{scenario}» برجاست و چیز تازه‌ای برای پرسیدن نیست. برای فرستادن دوباره، شرکت‌ها را خودتان برگزینید (در خط فرمان: ‎--all).',
    en: 'The answers of all firms in scenario “{scenario}” stand; there is nothing new to ask. To send again all the same, choose firms yourself (on the command line: --all).',
  },
  'refused.cancelled': {
    fa: 'ساختن بسته‌ها متوقف شد و هیچ بسته‌ای ثبت نشد.',
    en: 'Making the packages was stopped; none is recorded.',
  },
  'refused.none-accepted': {
    fa: 'از {count} پرونده هیچ‌یک پذیرفته نشد. نخستین دلیل: {reason}',
    en: 'None of the {count} files was accepted. The first reason: {reason}',
  },
  'refused.key-of-window': {
    fa: 'این کلید در مخزن امن سیستم است و تنها پنجرهٔ پیوند آن را باز می‌کند. در پنجره از آن پشتیبان بگیرید و پشتیبان را با review key --restore بازگردانید.',
    en: 'This key is in the secure store of the system, which only the window of Peyvand opens. Back it up there and restore it with review key --restore.',
  },
  'refused.key-passphrase-missing': {
    fa: 'این کلید رمز می‌خواهد. آن را در متغیر محیطی PEYVAND_KEY_PASSPHRASE بگذارید.',
    en: 'This key needs a passphrase. Give it in the environment variable PEYVAND_KEY_PASSPHRASE.',
  },
  'refused.backup-passphrase-missing': {
    fa: 'پشتیبان کلید رمز می‌خواهد. آن را در متغیر محیطی PEYVAND_BACKUP_PASSPHRASE بگذارید.',
    en: 'A backup of the key needs a passphrase. Give it in the environment variable PEYVAND_BACKUP_PASSPHRASE.',
  },
  'refused.passphrases': {
    fa: 'پروندهٔ رمزها ({file}) خوانده نشد: باید یک شیء JSON از شناسهٔ شرکت به رمز باشد.',
    en: 'The file of passphrases ({file}) could not be read: it is one JSON object from firm id to passphrase.',
  },
  'refused.passphrase-missing': {
    fa: 'رمز بستهٔ {firm} داده نشده است: --passphrase، --passphrases یا متغیر محیطی PEYVAND_PASSPHRASE.',
    en: 'The passphrase of the package of {firm} is not given: --passphrase, --passphrases, or the environment variable PEYVAND_PASSPHRASE.',
  },
  'refused.answers': {
    fa: 'پاسخ‌های {file} درست نیست: {problems}',
    en: 'The answers in {file} are wrong: {problems}',
  },
  'refused.answersNotJson': {
    fa: 'متن {file} JSON درستی نیست؛ شاید نیمه‌کاره است یا گیومه یا ویرگولی کم دارد. آن را با نمونهٔ README بسنجید.',
    en: '{file} is not correct JSON; it may be cut short, or lack a quotation mark or a comma. Compare it with the example in the README.',
  },
  'refused.office-key-changed': {
    fa: 'کلید دفتر تغییر کرده است و پاسخ برای آن مهروموم نشد. پس از سنجیدن واژه‌ها با دفتر، فرمان را با --accept-key اجرا کنید.',
    en: 'The key of the office has changed, and the answer was not sealed to it. Compare its words with the office, then run this with --accept-key.',
  },
});
