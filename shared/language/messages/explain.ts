/** Explanations: why here, why not, gaps, fairness. */
import { defineMessages } from './define';

export const explain = defineMessages({
  piece: { fa: '{points}: {words}', en: '{points}: {words}' },

  'why.subject': { fa: 'چرا «{firm}» در «{consortium}» است؟', en: 'Why is “{firm}” in “{consortium}”?' },
  'why.loss': {
    fa: 'اگر این شرکت برود، {points} امتیاز از دست می‌رود.',
    en: 'If this firm left, {points} points would be lost.',
  },
  'why.gain': {
    fa: 'اگر این شرکت برود، {points} امتیاز افزوده می‌شود.',
    en: 'If this firm left, {points} points would be gained.',
  },
  'why.zero': {
    fa: 'رفتن این شرکت امتیاز را تغییر نمی‌دهد.',
    en: 'The score would be the same without this firm.',
  },
  'why.onlyHere': {
    fa: 'تنها عرضه‌کننده در این کنسرسیوم: {capabilities}.',
    en: 'The only supplier here of: {capabilities}.',
  },
  'why.pinned': { fa: 'دفتر آن را اینجا سنجاق کرده است.', en: 'The office has pinned it here.' },
  'why.broken': { fa: 'با رفتنش: {finding}', en: 'If it left: {finding}' },
  'why.replacement': {
    fa: 'بهترین جایگزین «{firm}» است؛ تغییر امتیاز با آن: {points}.',
    en: 'The best replacement is “{firm}”; the score would change by {points}.',
  },
  'why.noReplacement': {
    fa: 'شرکت دیگری نیست که بی نقض قاعده‌ها جای آن را بگیرد.',
    en: 'No other firm could take its place without breaking a rule.',
  },

  'whyNot.subject': { fa: 'چرا «{firm}» در «{consortium}» نیست؟', en: 'Why is “{firm}” not in “{consortium}”?' },
  'whyNot.broken': { fa: 'با آمدنش: {finding}', en: 'If it came: {finding}' },
  'whyNot.notUseful': {
    fa: 'هیچ‌یک از الزام‌های این کنسرسیوم را در سطح لازم برآورده نمی‌کند.',
    en: 'It meets none of the requirements of this consortium at the level asked for.',
  },
  'whyNot.gain': {
    fa: 'آمدنش {points} امتیاز می‌افزاید.',
    en: 'Its coming would bring {points} points.',
  },
  'whyNot.loss': {
    fa: 'آمدنش {points} امتیاز می‌کاهد.',
    en: 'Its coming would cost {points} points.',
  },
  'whyNot.zero': { fa: 'آمدنش امتیاز را تغییر نمی‌دهد.', en: 'Its coming would not change the score.' },
  'whyNot.noRule': { fa: 'هیچ قاعده‌ای مانع نیست.', en: 'No rule stands in the way.' },
  'whyNot.isMember': { fa: 'این شرکت هم‌اکنون عضو است.', en: 'This firm is a member already.' },

  'price.free': {
    fa: 'بهترین چینش با این شرکت در اینجا و بی آن یکی است: {with} و {without} امتیاز.',
    en: 'The best plan is as good with this firm here as without it: {with} and {without} points.',
  },
  'price.exact': {
    fa: 'بودنش در اینجا {points} امتیاز هزینه دارد: بهترین چینش با آن {with} امتیاز می‌گیرد و بی آن {without}.',
    en: 'Having it here costs {points} points: the best plan has {with} points with it and {without} without it.',
  },
  'price.gain': {
    fa: 'بودنش در اینجا {points} امتیاز می‌افزاید ({with} در برابر {without})؛ برنامه‌ریز خود شرکتی را که هیچ الزامی را برآورده نمی‌کند نمی‌آورد.',
    en: 'Having it here adds {points} points ({with} against {without}); the planner itself brings in no firm that meets no requirement.',
  },
  'price.between': {
    fa: 'بودنش در اینجا میان {least} و {most} امتیاز هزینه دارد؛ چون بهینگی هر دو چینش ثابت نشده است، رقم دقیق معلوم نیست.',
    en: 'Having it here costs between {least} and {most} points; the exact figure is not known, since the two plans are not both proven.',
  },
  'price.chosenAnyway': {
    fa: 'بهترین چینشِ یافته این شرکت را بی سنجاق هم همین‌جا می‌آورد؛ بودنش هزینه‌ای ندارد.',
    en: 'The best plan found has it here without any pin; having it here costs nothing.',
  },
  'price.impossible': {
    fa: 'با سنجاق‌های کنونی و این قاعده‌ها نمی‌تواند اینجا باشد: {rules}.',
    en: 'With the present pins it cannot be here because of: {rules}.',
  },

  'withdraw.summary': {
    fa: 'اگر «{firm}» کناره بگیرد، {count} کنسرسیوم یک عضو از دست می‌دهد و امتیاز {points} تغییر می‌کند.',
    en: 'If “{firm}” withdraws, {count} {count|consortium loses|consortia lose} a member and the score changes by {points}.',
  },
  'withdraw.uncovered': {
    fa: '«{consortium}» دیگر پوششی برای این‌ها ندارد: {capabilities}.',
    en: '“{consortium}” would no longer cover: {capabilities}.',
  },
  'withdraw.broken': { fa: '{rules}', en: '{rules}' },
  'withdraw.both': {
    fa: '«{consortium}» دیگر پوششی برای این‌ها ندارد: {capabilities}. {rules}',
    en: '“{consortium}” would no longer cover: {capabilities}. {rules}',
  },
  'withdraw.holds': {
    fa: '«{consortium}» بی آن هم همهٔ پوشش و قاعده‌هایش را نگه می‌دارد.',
    en: '“{consortium}” keeps its coverage and its rules without it.',
  },
  'withdraw.repair': {
    fa: 'ترمیم پیشنهادی {changes} عضویت را تغییر می‌دهد و امتیاز با آن {points} تغییر می‌کند؛ هر تغییر باید دست‌کم {price} امتیاز بیارزد.',
    en: 'The proposed repair changes {changes} {changes|membership|memberships} and the score by {points}; each change must be worth {price} points.',
  },
  'withdraw.noRepair': {
    fa: 'ترمیمی لازم نیست: هیچ تغییری به زحمتش نمی‌ارزد و قاعده‌ای نمی‌شکند.',
    en: 'No repair is needed: no change is worth its trouble and no rule is broken.',
  },

  'diff.comes': { fa: 'به «{consortium}» می‌آید: {firms}.', en: 'Comes to “{consortium}”: {firms}.' },
  'diff.goes': { fa: 'از «{consortium}» می‌رود: {firms}.', en: 'Leaves “{consortium}”: {firms}.' },
  'diff.role': {
    fa: 'نقش «{firm}» در «{consortium}» می‌شود: {role}.',
    en: '“{firm}” becomes {role} in “{consortium}”.',
  },

  'regret.more': {
    fa: 'بهترین تکمیل همین سنجاق‌ها {points} امتیاز بیشتر دارد ({share}).',
    en: 'The best completion of the same pins has {points} points more ({share}).',
  },
  'regret.moreFound': {
    fa: 'بهترین تکمیلِ یافتهٔ همین سنجاق‌ها {points} امتیاز بیشتر دارد ({share})؛ شاید بهتر از آن هم باشد.',
    en: 'The best completion found for the same pins has {points} points more ({share}); there may be a better one.',
  },
  'regret.none': {
    fa: 'این پیش‌نویس بهترین تکمیل سنجاق‌هایش است؛ بهتر از آن شدنی نیست.',
    en: 'This draft is the best completion of its pins; none is better.',
  },
  'regret.noneFound': {
    fa: 'تکمیل بهتری یافت نشد؛ اگر باشد، بیش از {points} امتیاز نمی‌افزاید.',
    en: 'No better completion was found; if there is one, it adds at most {points} points.',
  },
  'regret.breaksRules': {
    fa: 'این پیش‌نویس {findings} هشدار دارد؛ بهترین تکمیلی که قاعده‌ای را نمی‌شکند امتیاز را {points} تغییر می‌دهد.',
    en: 'This draft has {findings} {findings|finding|findings}; the best completion that breaks no rule changes the score by {points}.',
  },

  'clash.none': { fa: 'سنجاق‌ها و قاعده‌ها با هم شدنی‌اند.', en: 'Pins and rules can all hold.' },
  'clash.summary': { fa: 'این‌ها با هم شدنی نیست: {elements}.', en: 'These cannot all hold: {elements}.' },
  'clash.cheapest': { fa: 'کم‌هزینه‌ترین راه: {relaxation}', en: 'The cheapest way out: {relaxation}' },
  'clash.noWay': {
    fa: 'هیچ گام کوچکی این گره را باز نمی‌کند؛ فهرست شرکت‌ها یا نیازها را بازبینی کنید.',
    en: 'No small step settles this; look again at the lists of firms and needs.',
  },
  'clash.rule': { fa: 'قاعدهٔ «{rule}» در «{consortium}»', en: 'the rule “{rule}” in “{consortium}”' },
  'clash.capacity': { fa: 'ظرفیت {capacity} برای «{firm}»', en: 'the capacity {capacity} of “{firm}”' },
  'clash.pin': {
    fa: 'سنجاق «{firm}» در «{consortium}» ({role})',
    en: 'the pin of “{firm}” in “{consortium}” ({role})',
  },
  'clash.ban': { fa: 'منع «{firm}» از «{consortium}»', en: 'the ban of “{firm}” from “{consortium}”' },
  'clash.declined': {
    fa: 'کناره‌گیری «{firm}» از «{consortium}»',
    en: 'the refusal of “{firm}” to join “{consortium}”',
  },
  'relax.scored': {
    fa: '{step}؛ آنگاه بهترین چینش {score} امتیاز دارد.',
    en: '{step}; the best plan then has {score} points.',
  },
  'relax.enough': { fa: '{step}.', en: '{step}.' },
  'relax.part': { fa: '{step}؛ گره دیگری هم می‌ماند.', en: '{step}; another clash remains.' },
  'relax.unpin': {
    fa: 'سنجاق «{firm}» را در «{consortium}» بردارید',
    en: 'Unpin “{firm}” in “{consortium}”',
  },
  'relax.release': {
    fa: 'همهٔ سنجاق‌های «{consortium}» را بردارید',
    en: 'Unpin all members of “{consortium}”',
  },
  'relax.role': {
    fa: '«{firm}» را در «{consortium}» با نقش {role} سنجاق کنید',
    en: 'Pin “{firm}” in “{consortium}” as {role} instead',
  },
  'relax.unban': {
    fa: 'منع «{firm}» از «{consortium}» را بردارید',
    en: 'Lift the ban of “{firm}” from “{consortium}”',
  },
  'relax.capacity': {
    fa: 'با موافقت «{firm}» ظرفیت آن را به {capacity} برسانید',
    en: 'Raise the capacity of “{firm}” to {capacity}, if it agrees',
  },
  'relax.minMembers': {
    fa: 'در سیاست، حداقل شمار اعضا را {value} کنید',
    en: 'In the policy, set the least number of members to {value}',
  },
  'relax.maxMembers': {
    fa: 'در سیاست، حداکثر شمار اعضا را {value} کنید',
    en: 'In the policy, set the greatest number of members to {value}',
  },
  'relax.minLarge': {
    fa: 'در سیاست، حداقل شرکت‌های بزرگ را {value} کنید',
    en: 'In the policy, set the least number of large firms to {value}',
  },
  'relax.minSmall': {
    fa: 'در سیاست، حداقل شرکت‌های متوسط و کوچک را {value} کنید',
    en: 'In the policy, set the least number of medium and small firms to {value}',
  },
  'relax.maxPerOwnerGroup': {
    fa: 'در سیاست، حداکثر اعضا از یک گروه مالکیت را {value} کنید',
    en: 'In the policy, allow {value} members of one owner group',
  },
  'relax.leadSizes': {
    fa: 'در سیاست، راهبری را برای این اندازه‌ها مجاز کنید: {sizes}',
    en: 'In the policy, let firms of these sizes lead: {sizes}',
  },
  'relax.leadNeedsLicence': {
    fa: 'در سیاست، شرط پروانهٔ بهره‌برداری را از راهبر بردارید',
    en: 'In the policy, let a firm lead without a production licence',
  },
  'relax.allowRivals': {
    fa: 'در سیاست، حضور رقیبان را در یک کنسرسیوم مجاز کنید',
    en: 'In the policy, allow rivals in one consortium',
  },

  'gaps.none': {
    fa: 'شکاف عرضه‌ای نیست: هیچ الزامی بی شرکت واجد شرایط و مجاز نمانده است.',
    en: 'There is no supply gap: no requirement is without a firm that qualifies and may come.',
  },
  'gaps.nobody': {
    fa: '«{consortium}»: هیچ شرکتی در فهرست در «{capability}» به سطح {level} نمی‌رسد.',
    en: '“{consortium}”: no firm on the list reaches level {level} in “{capability}”.',
  },
  'gaps.busy': {
    fa: '«{consortium}»: شرکت‌هایی که در «{capability}» به سطح {level} می‌رسند ظرفیت خود را در جای دیگر به کار برده‌اند.',
    en: '“{consortium}”: the firms that reach level {level} in “{capability}” use their capacity elsewhere.',
  },
  'gaps.barred': {
    fa: '«{consortium}»: قاعده‌ها آمدن همهٔ شرکت‌هایی را که در «{capability}» به سطح {level} می‌رسند منع می‌کنند.',
    en: '“{consortium}”: rules keep out every firm that reaches level {level} in “{capability}”.',
  },
  'gaps.nearest': { fa: 'نزدیک‌ترین شرکت‌ها: {firms}.', en: 'The nearest firms: {firms}.' },
  'gaps.nearestFirm': { fa: '«{firm}» (سطح {level})', en: '“{firm}” (level {level})' },

  'fairness.summary': {
    fa: '{placed} شرکت از {total} شرکت فهرست در این سناریو جا دارند؛ بیشترین بار یک شرکت {most} کنسرسیوم است.',
    en: '{placed} of {total} firms have a place in this scenario; the most loaded is in {most} {most|consortium|consortia}.',
  },
  'fairness.firm': {
    fa: '«{firm}»: {invitations} دعوت از ظرفیت {capacity}، {leads} راهبری، {declined} کناره‌گیری.',
    en: '“{firm}”: {invitations} {invitations|invitation|invitations} for a capacity of {capacity}, leads {leads}, declined {declined}.',
  },
  'leftOut.noCapacity': {
    fa: '«{firm}» جایی ندارد: ظرفیت آن صفر ثبت شده است.',
    en: '“{firm}” has no place: its capacity is recorded as zero.',
  },
  'leftOut.noConsortia': {
    fa: '«{firm}» جایی ندارد: این سناریو هنوز کنسرسیومی ندارد.',
    en: '“{firm}” has no place: this scenario has no consortia yet.',
  },
  'leftOut.nothingAsked': {
    fa: '«{firm}» جایی ندارد: هیچ نیازی در این سناریو توانمندی‌های آن را نخواسته است.',
    en: '“{firm}” has no place: no need in this scenario asks for its capabilities.',
  },
  'leftOut.belowLevel': {
    fa: '«{firm}» جایی ندارد: توانمندی‌هایش خواسته شده است، ولی سطح آن‌ها به حداقل لازم نمی‌رسد.',
    en: '“{firm}” has no place: its capabilities are asked for, but at a higher level.',
  },
  'leftOut.noLicence': {
    fa: '«{firm}» جایی ندارد: سطح لازم را دارد، ولی این نیازها پروانهٔ بهره‌برداری می‌خواهند و برای آن ثبت نشده است.',
    en: '“{firm}” has no place: it reaches the level, but these needs ask for a production licence and none is recorded.',
  },
  'leftOut.rules': {
    fa: '«{firm}» جایی ندارد: در هر کنسرسیومی که به کارش می‌آید این قاعده‌ها مانع‌اند: {rules}.',
    en: '“{firm}” has no place: in every consortium where it is of use, these rules stand in the way: {rules}.',
  },
  'leftOut.notChosen': {
    fa: '«{firm}» جایی ندارد، هرچند قاعده‌ای مانع نیست: بهترین جایش «{consortium}» است و تغییر امتیاز با آن {points}.',
    en: '“{firm}” has no place though no rule stands in the way: its best place is “{consortium}”, and the score would change by {points}.',
  },
});
