/** The planner: phases, results, reasons, explanations. */
import { defineMessages } from './define';

export const planning = defineMessages({
  'shares.missing': {
    fa: 'جمع سهم‌ها {sum} است و سهم {count} عضو نوشته نشده است.',
    en: 'The shares add up to {sum}, and the {count|share|shares} of {count} {count|member has|members have} not been written.',
  },
  'shares.less': {
    fa: 'جمع سهم‌ها {sum} است و {off} کم دارد؛ سهم‌ها باید ۱۰۰٪ شود.',
    en: 'The shares add up to {sum}, {off} too little; together they should be 100%.',
  },
  'shares.more': {
    fa: 'جمع سهم‌ها {sum} است و {off} زیاد دارد؛ سهم‌ها باید ۱۰۰٪ شود.',
    en: 'The shares add up to {sum}, {off} too much; together they should be 100%.',
  },
  'phase.greedy': { fa: 'چینش نخست', en: 'First arrangement' },
  'phase.search': { fa: 'جست‌وجوی پیرامون', en: 'Local search' },
  'phase.relaxation': { fa: 'سقف نخست', en: 'First bound' },
  'phase.decomposition': { fa: 'تفکیک به گروه‌های کامل', en: 'Whole groups' },
  'phase.restricted': { fa: 'حل دقیق محدود', en: 'Restricted exact model' },
  'phase.full': { fa: 'حل دقیق کامل', en: 'Full exact model' },
  'unformed.pinsClash': {
    fa: 'عضویت‌های سنجاق‌شدهٔ «{consortium}» با این قاعده‌ها هم‌زمان شدنی نیست: {rules}. این کنسرسیوم همان‌گونه که بود ماند.',
    en: 'The pinned members of “{consortium}” cannot be kept together with: {rules}. It stays as it was.',
  },
  'unformed.noGroup': {
    fa: 'برای «{consortium}» هیچ گروهی همهٔ این قاعده‌ها را برآورده نمی‌کند: {rules}.',
    en: 'No group for “{consortium}” meets all of: {rules}.',
  },
  'unformed.busy': {
    fa: 'شرکت‌هایی که «{consortium}» لازم دارد ظرفیت خود را در کنسرسیوم‌های دیگر به کار برده‌اند.',
    en: 'The firms that “{consortium}” needs use their capacity in other consortia.',
  },
  'unformed.notWorth': {
    fa: 'هیچ گروه مجازی برای «{consortium}» با سیاست کنونی امتیاز مثبت نمی‌آورد.',
    en: 'Under the present policy no permitted group for “{consortium}” has a positive score.',
  },
  'unformed.noNeeds': {
    fa: '«{consortium}» هنوز نیازی ندارد که الزامی برایش نوشته شده باشد.',
    en: '“{consortium}” has no need with requirements yet.',
  },
  'unformed.demands': {
    fa: 'با آنچه از این چینش خواسته شده است، بهتر آن بود که «{consortium}» شکل نگیرد.',
    en: 'With what was asked of this plan it was better not to form “{consortium}”.',
  },
  'unformed.notYet': {
    fa: 'برنامه‌ریز پیش از آنکه برای «{consortium}» گروهی بیابد متوقف شد.',
    en: 'The planner was stopped before it had found a group for “{consortium}”.',
  },
  'refused.noPlan': {
    fa: 'برای «{scenario}» چینشی ثبت نشده است که از نو ساخته شود.',
    en: 'No plan is recorded for “{scenario}” that could be made again.',
  },
  'refused.nothingToPlan': {
    fa: 'کنسرسیومی برای چیدن نیست؛ نخست برای نیازها کنسرسیوم بسازید.',
    en: 'There is no consortium to plan; create consortia for the needs first.',
  },
  'refused.noneWithin': {
    fa: 'هیچ چینش مجازی آنچه را خواسته شده است برآورده نمی‌کند.',
    en: 'No permitted plan meets what was asked for.',
  },
  'refused.noneFound': {
    fa: 'چینشی که آنچه را خواسته شده است برآورده کند یافت نشد؛ نبودنِ آن ثابت نشده است. با کوشش یا زمان بیشتر بیازمایید.',
    en: 'No plan was found that meets what was asked for; that there is none is not proven. Try with more effort or time.',
  },
  'refused.stopped': {
    fa: 'برنامه‌ریز پیش از یافتن نخستین چینش متوقف شد.',
    en: 'The planner was stopped before it had a first plan.',
  },
  'refused.crashed': {
    fa: 'برنامه‌ریز ناگهان از کار افتاد. داده‌ها دست‌نخورده است؛ دوباره اجرا کنید. اگر باز چنین شد، این نشانهٔ فنی را همراه گزارش خطا بفرستید: {detail}',
    en: 'The planner stopped unexpectedly. Nothing was changed; run it again. If it happens once more, send this technical sign with a report: {detail}',
  },
  'refused.badAnswer': {
    fa: 'پاسخ برنامه‌ریز خوانا نبود و کنار گذاشته شد.',
    en: 'The planner’s answer could not be read and was set aside.',
  },
});
