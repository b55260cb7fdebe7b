/** What is printed on proposals, books, letters and minutes, and why a paper could not be made. */
import { defineMessages } from './define';

export const papers = defineMessages({
  title: { fa: 'پیشنهاد تشکیل کنسرسیوم «{consortium}»', en: 'Proposal for the consortium “{consortium}”' },
  subtitle: { fa: 'حوزهٔ {area} · سناریو: {scenario}', en: 'Service area: {area} · Scenario: {scenario}' },
  subject: {
    fa: 'پیشنهاد تشکیل کنسرسیوم برای پاسخ به نیازهای شهر',
    en: 'Proposal to form a consortium for needs of the city',
  },
  sectionTitle: { fa: '{number}. {title}', en: '{number}. {title}' },
  'attachment.description': {
    fa: 'داده‌های ساختارمند همین پیشنهاد (JSON)',
    en: 'The facts of this proposal for programs (JSON)',
  },

  'form.pdf': { fa: 'PDF برای چاپ و امضا', en: 'PDF, to print and sign' },
  'form.textStyle': { fa: 'متن', en: 'Text' },
  'form.docx': { fa: 'Word برای ویرایش', en: 'Word, to edit' },
  'foot.page': { fa: 'صفحهٔ', en: 'Page' },
  'foot.of': { fa: 'از', en: 'of' },

  draft: { fa: 'پیش‌نویس', en: 'Draft' },
  'letter.hasNone': { fa: 'ندارد', en: 'None' },
  'letter.invocation': { fa: 'بسمه تعالی', en: 'In the Name of God' },
  'letter.date': { fa: 'تاریخ', en: 'Date' },
  'letter.number': { fa: 'شماره', en: 'Number' },
  'letter.attachment': { fa: 'پیوست', en: 'Attachment' },
  'letter.hasAttachment': { fa: 'دارد', en: 'Enclosed' },
  'letter.to': { fa: 'به', en: 'To' },
  'letter.from': { fa: 'از', en: 'From' },
  'letter.subject': { fa: 'موضوع', en: 'Subject' },
  'letter.noOrganisation': { fa: 'نام سازمان ثبت نشده است', en: 'Organisation not entered' },
  'letter.noSignatory': { fa: 'نام و سمت امضاکننده', en: 'Name and post of the signatory' },
  'letter.salutation': { fa: 'با سلام و احترام', en: 'Dear Sir or Madam,' },
  'letter.opening': {
    fa: 'به پیوست، پیشنهاد تشکیل کنسرسیوم «{consortium}» در حوزهٔ {area} برای پاسخ به {needs} نیاز شهر ارسال می‌شود.',
    en: 'Please find enclosed the proposal to form the consortium “{consortium}” in the service area {area}, for {needs} {needs|need|needs} of the city.',
  },
  'letter.members': {
    fa: 'این کنسرسیوم {members} عضو دارد و راهبر پیشنهادی آن {lead} است.',
    en: 'The consortium has {members} {members|member|members}; the proposed lead is {lead}.',
  },
  'letter.membersWithoutLead': {
    fa: 'این کنسرسیوم {members} عضو دارد و راهبر آن هنوز تعیین نشده است.',
    en: 'The consortium has {members} {members|member|members}; its lead has not been chosen yet.',
  },
  'letter.noMembers': { fa: 'این کنسرسیوم هنوز عضوی ندارد.', en: 'The consortium has no members yet.' },
  'letter.coverage': {
    fa: 'اعضا، با احتساب اولویت نیازها و وزن الزام‌ها، {covered} از آنچه خواسته شده است را پوشش می‌دهند.',
    en: 'Weighed by the priority of the needs and the weight of the requirements, its members cover {covered} of what is asked.',
  },
  'letter.noFindings': {
    fa: 'ترکیب پیشنهادی هیچ‌یک از قاعده‌های سیاست دفتر را نقض نمی‌کند و هشداری ندارد.',
    en: 'The proposed members break none of the rules of the office’s policy; there are no findings.',
  },
  'letter.findings': {
    fa: 'دربارهٔ این ترکیب {count} هشدار ثبت شده که در متن پیشنهاد آمده است.',
    en: '{count} {count|finding is|findings are} on record about these members and {count|is|are} listed in the proposal.',
  },
  'letter.request': {
    fa: 'خواهشمند است دستور فرمایند موضوع بررسی و نتیجه به این دفتر اعلام شود. شکل حقوقی همکاری منوط به بررسی حقوقی است.',
    en: 'Kindly have the matter examined and this office informed of the outcome. The legal form of the co-operation is subject to legal review.',
  },
  'letter.closing': { fa: 'با تجدید احترام', en: 'Yours faithfully,' },
  'letter.copies': { fa: 'رونوشت', en: 'Copies' },
  'letter.copyToMembers': { fa: 'شرکت‌های عضو کنسرسیوم', en: 'The member firms of the consortium' },

  'summary.title': { fa: 'خلاصه', en: 'Summary' },
  'summary.noLead': { fa: 'تعیین نشده', en: 'Not chosen' },
  'summary.backedUp': { fa: 'پوشش با پشتیبان', en: 'Covered with a backup' },
  'summary.scenarioStatus': { fa: 'وضعیت سناریو', en: 'Status of the scenario' },

  'needs.title': { fa: 'نیاز شهر و اهمیت آن', en: 'The need of the city and why it matters' },
  'needs.none': {
    fa: 'برای این کنسرسیوم هنوز نیازی تعیین نشده است.',
    en: 'No need has been assigned to this consortium yet.',
  },
  'needs.noStatement': {
    fa: 'شرح این نیاز هنوز نوشته نشده است.',
    en: 'This need has not been described yet.',
  },
  'needs.districts': { fa: 'محدوده', en: 'Place' },
  'needs.districtList': { fa: 'منطقه‌های {numbers}', en: 'Districts {numbers}' },
  'needs.deadline': { fa: 'مهلت', en: 'Deadline' },
  'needs.licenceNeeded': {
    fa: 'فقط شرکت‌های دارای پروانه واجد شرایط‌اند.',
    en: 'Only firms with a licence qualify.',
  },
  'needs.adoptionPath': { fa: 'مسیر به‌کارگیری', en: 'Path to adoption' },
  'needs.international': { fa: 'بُعد بین‌المللی', en: 'International side' },
  'needs.isInternational': { fa: 'دارد', en: 'Yes' },
  'needs.kpis': { fa: 'سنجه‌های موفقیت:', en: 'Measures of success:' },

  'members.title': { fa: 'اعضا و آنچه هر یک می‌آورد', en: 'Members and what each brings' },
  'members.none': { fa: 'این کنسرسیوم هنوز عضوی ندارد.', en: 'This consortium has no members yet.' },
  'members.number': { fa: 'ردیف', en: 'No.' },
  'members.kind': { fa: 'اندازه و نوع', en: 'Size and class' },
  'members.sizeAndClass': { fa: '{size}، {class}', en: '{size}, {class}' },
  'members.share': { fa: 'سهم', en: 'Share' },
  'members.percent': { fa: '{percent}', en: '{percent}' },
  'members.heading': { fa: '{number}) {firm}', en: '{number}) {firm}' },
  'members.task': { fa: 'شرح کار', en: 'Task' },
  'members.evidence': { fa: 'مستند', en: 'Evidence' },
  'members.noEvidence': { fa: 'مستندی ثبت نشده است', en: 'No evidence on record' },
  'members.validUntil': { fa: '{evidence} (اعتبار تا {date})', en: '{evidence} (valid until {date})' },
  'members.expired': { fa: '{evidence} (اعتبار در {date} پایان یافته است)', en: '{evidence} (expired on {date})' },
  'members.level': { fa: 'سطح {level}: {words}', en: 'Level {level}: {words}' },
  'members.noLicence': { fa: 'ندارد', en: 'None' },
  'members.licence': { fa: 'شمارهٔ {number}', en: 'No. {number}' },
  'members.licenceOf': { fa: 'شمارهٔ {number}، صادره در {date}', en: 'No. {number}, issued on {date}' },
  'members.licenceFor': { fa: '{licence}، برای {products}', en: '{licence}, for {products}' },
  'members.talent': { fa: '{name}، {expertise}', en: '{name}, {expertise}' },
  'members.nothingAsked': {
    fa: 'در توانمندی‌هایی که این نیازها می‌خواهد، سطحی برای این شرکت ثبت نشده است.',
    en: 'No level is on record for this firm in the capabilities these needs ask for.',
  },

  'coverage.title': { fa: 'پوشش الزام‌ها', en: 'Coverage of the requirements' },
  'coverage.none': {
    fa: 'برای نیازهای این کنسرسیوم هنوز الزامی نوشته نشده است.',
    en: 'No requirement has been written for these needs yet.',
  },
  'coverage.words': {
    fa: 'از {total} الزام، {backedUp} الزام پشتیبان دارد، {single} الزام تنها یک تأمین‌کننده دارد و {gap} الزام پوشش ندارد. پوشش وزنی {coverage} است.',
    en: 'Of {total} {total|requirement|requirements}, {backedUp} {backedUp|has|have} a backup, {single} {single|has|have} a single supplier and {gap} {gap|is|are} not covered. Weighted coverage is {coverage}.',
  },
  'coverage.caption': { fa: 'نمودار پوشش: الزام‌ها در برابر اعضا', en: 'Coverage: requirements by members' },
  'coverage.captionPart': {
    fa: 'نمودار پوشش: الزام‌ها در برابر اعضا (بخش {part} از {parts})',
    en: 'Coverage: requirements by members (part {part} of {parts})',
  },
  'coverage.minLevel': { fa: 'حداقل سطح', en: 'Minimum level' },
  'coverage.supply': { fa: 'وضعیت', en: 'Status' },
  'coverage.backedUp': { fa: 'پشتیبان دارد', en: 'Backed up' },
  'coverage.single': { fa: 'یک تأمین‌کننده', en: 'Single supplier' },
  'coverage.gap': { fa: 'بی‌پوشش', en: 'Not covered' },
  'coverage.mark.meets': {
    fa: 'برآورده می‌کند (عدد: سطح عضو؛ پررنگ‌تر: بالاتر از حداقل)',
    en: 'Meets it (figure: the member’s level; darker: above the minimum)',
  },
  'coverage.mark.below': { fa: 'سطحی پایین‌تر از حداقل دارد', en: 'Has a level below the minimum' },
  'coverage.mark.unlicensed': { fa: 'سطح کافی، بدون پروانهٔ لازم', en: 'Level suffices, licence is missing' },
  'coverage.mark.none': { fa: 'سطحی ثبت نشده است', en: 'No level on record' },
  'coverage.alternative': {
    fa: 'نمودار پوشش الزام‌های کنسرسیوم «{consortium}».',
    en: 'Coverage of the requirements of the consortium “{consortium}”.',
  },
  'coverage.alternativeRow': { fa: '{capability}: {firms}.', en: '{capability}: {firms}.' },
  'coverage.alternativeGap': { fa: '{capability}: بی‌پوشش.', en: '{capability}: not covered.' },

  'gaps.title': { fa: 'الزام‌های بی‌پوشش', en: 'Requirements not covered' },
  'gaps.none': { fa: 'هیچ الزامی بی‌پوشش نمانده است.', en: 'Every requirement is covered.' },
  'gaps.words': {
    fa: '{count} الزام با این ترکیب برآورده نمی‌شود و برای آن باید راه دیگری یافت.',
    en: '{count} {count|requirement is|requirements are} not met by these members; another way must be found.',
  },
  'gaps.why': { fa: 'علت', en: 'Why' },
  'gaps.nobody': {
    fa: 'هیچ شرکتی در فهرست به این سطح نمی‌رسد.',
    en: 'No firm on the list reaches this level.',
  },
  'gaps.busy': {
    fa: 'شرکت‌های واجد شرایط ظرفیت خود را در کنسرسیوم‌های دیگر به کار برده‌اند.',
    en: 'The firms that qualify use their capacity in other consortia.',
  },
  'gaps.barred': {
    fa: 'قاعده‌ها حضور شرکت‌های واجد شرایط را در این کنسرسیوم منع می‌کنند.',
    en: 'Rules keep the firms that qualify out of this consortium.',
  },
  'gaps.choice': {
    fa: 'شرکت واجد شرایط و دارای ظرفیت در فهرست هست، ولی در این ترکیب نیامده است.',
    en: 'A firm that qualifies and has capacity is on the list but not among these members.',
  },

  'score.title': { fa: 'امتیاز', en: 'Score' },
  'score.words': {
    fa: 'این کنسرسیوم با سیاست کنونی {points} امتیاز ({words}) دارد. هر سطر جدول جمع امتیازهای یک معیار است و جمع سطرها همین عدد است.',
    en: 'Under the present policy this consortium scores {points} points ({words}). Each row sums one criterion, and the rows add up to this figure.',
  },
  'score.elsewhere': {
    fa: 'معیارهای {criteria} به هر شرکت در کل سناریو مربوط است و در این جمع نیامده است.',
    en: 'The criteria {criteria} concern each firm across the whole scenario and are not part of this sum.',
  },
  'score.criterion': { fa: 'معیار', en: 'Criterion' },
  'score.meaning': { fa: 'معنی', en: 'Meaning' },
  'score.count': { fa: 'شمار', en: 'Count' },
  'score.total': { fa: 'جمع', en: 'Total' },
  'reasons.title': { fa: 'چرا هر عضو اینجاست', en: 'Why each member is here' },
  'reasons.words': {
    fa: 'برای هر عضو نوشته شده است که بی آن کدام الزام بی‌پوشش می‌ماند، کدام قاعده می‌شکند و امتیاز سناریو چه تغییری می‌کند، اگر دیگران همان باشند.',
    en: 'For each member: which requirement would be uncovered without it, which rule would be broken, and what the score of the scenario would change by, all others staying as they are.',
  },
  'reasons.only': { fa: 'تنها عرضه‌کنندهٔ', en: 'Only supplier of' },
  'reasons.broken': { fa: 'اگر برود', en: 'If it left' },
  'reasons.points': { fa: 'تغییر امتیاز', en: 'Change of score' },
  'matches.title': { fa: 'ریز امتیازها', en: 'The score match by match' },
  'matches.what': { fa: 'شرح', en: 'What for' },
  'matches.none': { fa: 'این کنسرسیوم هنوز امتیازی ندارد.', en: 'This consortium has no points yet.' },

  'findings.none': { fa: 'هشداری نیست', en: 'None' },
  'findings.noneInWords': {
    fa: 'هشداری نیست: ترکیب پیشنهادی هیچ‌یک از قاعده‌ها را نقض نمی‌کند.',
    en: 'There are no findings: these members break none of the rules.',
  },
  'findings.words': {
    fa: 'دربارهٔ این ترکیب {count} هشدار هست و پیش از تصمیم باید بررسی شود.',
    en: 'There {count|is|are} {count} {count|finding|findings} about these members, to be examined before a decision.',
  },
  'findings.rule': { fa: 'قاعده', en: 'Rule' },

  'gantt.caption': { fa: 'برنامهٔ زمانی مرحله‌ها', en: 'Schedule of the phases' },
  'gantt.row': {
    fa: '{phase}: از {start} تا {end}، {status}',
    en: '{phase}: from {start} to {end}, {status}',
  },
  'gantt.alternative': {
    fa: 'نمودار زمانی مرحله‌ها. {rows}.',
    en: 'Schedule of the phases. {rows}.',
  },
  'phases.title': { fa: 'مرحله‌های اجرا', en: 'Phases' },
  'phases.words': {
    fa: 'اجرا گام‌به‌گام است. گذر از هر مرحله به تصمیم و مستنداتی بسته است که در جدول آمده؛ مرحله‌ای که هنوز زمان‌بندی نشده با «—» نشان داده شده است.',
    en: 'Operation goes step by step. Passing each phase depends on the decision and the evidence named below; what has no date yet is marked “—”.',
  },
  'phases.standard': {
    fa: 'برای این کنسرسیوم هنوز زمان‌بندی ثبت نشده است. شش مرحلهٔ زیر مسیر معمول است و تاریخ‌ها پس از توافق تعیین می‌شود.',
    en: 'No schedule is on record for this consortium yet. The six phases below are the usual path; dates follow an agreement.',
  },
  'phases.start': { fa: 'آغاز', en: 'Start' },
  'phases.end': { fa: 'پایان', en: 'End' },
  'phases.status': { fa: 'وضعیت', en: 'Status' },
  'phases.decider': { fa: 'تصمیم‌گیرنده', en: 'Who decides' },
  'phases.evidence': { fa: 'شرط گذر و مستندات', en: 'Gate and evidence' },
  'phases.noDecider': { fa: 'تعیین نشده', en: 'Not named' },
  'phases.notPlanned': { fa: 'زمان‌بندی نشده', en: 'Not scheduled' },
  'phases.evidence.identify': {
    fa: 'فهرست تأییدشدهٔ نیازها، الزام‌ها و توانمندی اعضا',
    en: 'Confirmed list of needs, requirements and members’ capabilities',
  },
  'phases.evidence.dialogue': {
    fa: 'صورت‌جلسهٔ امضاشدهٔ هم‌اندیشی با اعضا و متولی',
    en: 'Signed minutes of the dialogue with members and the owner body',
  },
  'phases.evidence.design': {
    fa: 'طرح اولیه با برآورد هزینه، سنجه‌ها و تقسیم کار',
    en: 'Design with cost estimate, measures and division of work',
  },
  'phases.evidence.pilot': {
    fa: 'گزارش پایلوت با مقدار اندازه‌گیری‌شدهٔ سنجه‌ها',
    en: 'Pilot report with the measured values',
  },
  'phases.evidence.contract': {
    fa: 'متن قرارداد پس از بررسی حقوقی و تأمین اعتبار',
    en: 'Contract text after legal review, with funds secured',
  },
  'phases.evidence.scale': {
    fa: 'گزارش بهره‌برداری و تصمیم دربارهٔ گسترش',
    en: 'Report on operation and a decision on widening it',
  },

  'budget.title': { fa: 'برآورد بودجه', en: 'Budget range' },
  'budget.unit': { fa: 'ارقام به {unit}', en: 'In {unit}' },
  'budget.min': { fa: 'کمینه', en: 'Least' },
  'budget.max': { fa: 'بیشینه', en: 'Most' },
  'budget.words': { fa: 'به حروف: {words}.', en: 'In words: {words}.' },
  'budget.other': { fa: 'به {currency}: {range}.', en: 'In {currency}s: {range}.' },
  'shares.title': { fa: 'سهم و آوردهٔ اعضا', en: 'Shares and contributions of the members' },
  'shares.unit': { fa: 'ارزش آورده به {unit}', en: 'Worth in {unit}' },
  'shares.worth': { fa: 'ارزش', en: 'Worth' },
  'shares.contribution': { fa: '{kind}: {what}', en: '{kind}: {what}' },
  'budget.partlyKnown': {
    fa: 'بودجهٔ برخی نیازها نامعلوم است؛ جمع فقط ارقام معلوم را در بر دارد.',
    en: 'Some budgets are not known; the total holds the known figures only.',
  },
  'budget.none': {
    fa: 'برای نیازهای این کنسرسیوم هنوز بودجه‌ای برآورد نشده است.',
    en: 'No budget has been estimated for these needs yet.',
  },

  'legal.title': { fa: 'شکل حقوقی', en: 'Legal form' },
  'legal.subject': { fa: '{form} (منوط به بررسی حقوقی)', en: '{form} (subject to legal review)' },
  'legal.notChosen': {
    fa: 'تعیین نشده است؛ انتخاب آن منوط به بررسی حقوقی است.',
    en: 'Not chosen; the choice is subject to legal review.',
  },
  'legal.words': {
    fa: 'این سرفصل‌ها باید در سند همکاری روشن شود:',
    en: 'The instrument of co-operation must settle:',
  },
  'legal.parties': { fa: 'طرف‌ها و راهبر', en: 'Parties and lead' },
  'legal.scope': { fa: 'دامنهٔ همکاری', en: 'Scope' },
  'legal.bodies': { fa: 'ارکان و شیوهٔ رأی‌گیری', en: 'Bodies and voting' },
  'legal.finance': { fa: 'تأمین مالی و سهم‌ها', en: 'Finance and shares' },
  'legal.results': { fa: 'نتایج و مالکیت فکری', en: 'Results and intellectual property' },
  'legal.liability': { fa: 'مسئولیت‌ها', en: 'Liability' },
  'legal.exit': { fa: 'خروج عضو', en: 'Exit of a member' },
  'legal.disputes': { fa: 'حل اختلاف', en: 'Disputes' },

  'provenance.title': { fa: 'شناسنامهٔ پیشنهاد', en: 'Provenance' },
  'provenance.origin.manual': {
    fa: 'این ترکیب دستی است و برنامه‌ریز آن را نساخته است.',
    en: 'These members were chosen by hand; no plan was run.',
  },
  'provenance.origin.edited': {
    fa: 'این ترکیب دستی است: پس از آخرین برنامه‌ریزی، اعضا یا نقش‌ها تغییر کرده‌اند. نتیجهٔ برنامه‌ریز دربارهٔ ترکیب پیشین است.',
    en: 'These members were chosen by hand: members or roles have changed since the last plan. The plan’s result is about the earlier members.',
  },
  'provenance.origin.planned': {
    fa: 'این ترکیب همان است که برنامه‌ریز پیشنهاد کرده است.',
    en: 'These are the members that the planner proposed.',
  },
  'provenance.otherPolicy': {
    fa: 'سیاست دفتر پس از آخرین برنامه‌ریزی تغییر کرده است.',
    en: 'The policy has changed since the last plan.',
  },
  'provenance.otherData': {
    fa: 'داده‌ها پس از آخرین برنامه‌ریزی تغییر کرده است.',
    en: 'The data have changed since the last plan.',
  },
  'provenance.issued': { fa: 'تاریخ صدور', en: 'Issued on' },
  'provenance.app': { fa: 'نسخهٔ برنامهٔ پیوند', en: 'Version of Peyvand' },
  'provenance.dataHash': { fa: 'اثر انگشت داده‌ها', en: 'Fingerprint of the data' },
  'provenance.result': { fa: 'نتیجهٔ برنامه‌ریزی کل سناریو', en: 'Result of the whole plan' },
  'provenance.proven': { fa: 'بهینه بودن آن اثبات شده است.', en: 'Proven to be the best.' },
  'provenance.gap': {
    fa: 'بهینه بودن آن اثبات نشده است؛ فاصله تا سقف اثبات‌شده حداکثر {gap}.',
    en: 'Not proven to be the best; at most {gap} below the proven bound.',
  },
  'provenance.conditions': { fa: 'به شرط', en: 'On condition of' },
  'provenance.phase': { fa: 'مرحلهٔ پایانی برنامه‌ریز', en: 'Last phase of the planner' },
  'provenance.planScore': { fa: 'امتیاز کل سناریو در برنامه', en: 'Score of the whole plan' },
  'provenance.solver': { fa: 'حل‌کننده', en: 'Solver' },
  'provenance.seed': { fa: 'دانهٔ تصادفی', en: 'Seed' },
  'provenance.planApp': { fa: 'نسخهٔ برنامه هنگام برنامه‌ریزی', en: 'Version when planned' },
  'provenance.planDataHash': { fa: 'اثر انگشت داده‌ها هنگام برنامه‌ریزی', en: 'Fingerprint when planned' },

  'policy.title': { fa: 'سیاست', en: 'Policy' },
  'policy.members': { fa: 'شمار اعضا', en: 'Number of members' },
  'policy.range': { fa: '{min} تا {max}', en: '{min} to {max}' },
  'policy.minLarge': { fa: 'دست‌کم شرکت بزرگ', en: 'Large firms, at least' },
  'policy.minSmall': { fa: 'دست‌کم شرکت متوسط یا کوچک', en: 'Medium or small firms, at least' },
  'policy.leadSizes': { fa: 'اندازهٔ مجاز راهبر', en: 'Sizes allowed to lead' },
  'policy.leadNeedsLicence': { fa: 'پروانه برای راهبر لازم است', en: 'Lead needs a licence' },
  'policy.allowRivals': { fa: 'حضور رقیبان مجاز است', en: 'Rivals may sit together' },
  'policy.maxPerOwnerGroup': { fa: 'حداکثر عضو از یک گروه مالکیت', en: 'Members of one owner group, at most' },
  'policy.weights': { fa: 'وزن معیارها', en: 'Weights' },
  'policy.weight': { fa: '{criterion} {weight}', en: '{criterion} {weight}' },

  'signatures.title': { fa: 'امضاها', en: 'Signatures' },
  'signatures.words': {
    fa: 'نام و سمت امضاکنندهٔ هر شرکت را همان شرکت می‌نویسد. آثار حقوقی امضا منوط به بررسی حقوقی است.',
    en: 'Each firm names who signs for it. The legal effect of signing is subject to legal review.',
  },
  'signatures.city': { fa: 'شهر', en: 'City' },
  'signatures.name': { fa: 'نام', en: 'Name' },
  'signatures.post': { fa: 'سمت', en: 'Post' },
  'signatures.date': { fa: 'تاریخ', en: 'Date' },
  'signatures.stamp': { fa: 'امضا و مهر', en: 'Signature and stamp' },

  'file.proposal': { fa: 'پیشنهاد {consortium}', en: 'Proposal {consortium}' },

  'refused.noConsortium': {
    fa: 'این کنسرسیوم در سناریو نیست؛ شاید حذف شده باشد. فهرست را دوباره باز کنید.',
    en: 'This consortium is not in the scenario; it may have been deleted. Open the list again.',
  },
  'refused.timeout': {
    fa: 'ساخت «{paper}» در {seconds} ثانیه به پایان نرسید. دوباره خروجی بگیرید.',
    en: 'Making “{paper}” did not finish within {seconds} seconds. Export it again.',
  },
  'refused.print': {
    fa: 'ساخت PDF برای «{paper}» انجام نشد ({detail}). دوباره خروجی بگیرید.',
    en: 'The PDF of “{paper}” could not be made ({detail}). Export it again.',
  },
  'refused.write': {
    fa: 'فایل «{file}» در «{folder}» نوشته نشد ({detail}). جای خالی و اجازهٔ نوشتن را بررسی کنید یا پوشهٔ دیگری برگزینید.',
    en: '“{file}” could not be written to “{folder}” ({detail}). Check free space and permissions, or choose another folder.',
  },
  'refused.cancelled': {
    fa: 'خروجی گرفتن متوقف شد؛ فایل‌هایی که تا آن هنگام کامل شده بود مانده است.',
    en: 'The export was stopped; files completed before that remain.',
  },
});
