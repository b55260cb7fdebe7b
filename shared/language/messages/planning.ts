/** The planner: phases, results, reasons, explanations. */
import { defineMessages } from './define';

export const planning = defineMessages({
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
  'reproduce.equal': {
    fa: 'چینش از نو ساخته شد و با چینش ثبت‌شده یکی است: {score} امتیاز با همان اعضا.',
    en: 'Made again, the plan is equal to the recorded one: {score} points and the same members.',
  },
  'reproduce.differs': {
    fa: 'چینشی که از نو ساخته شد با چینش ثبت‌شده یکی نیست.',
    en: 'Made again, the plan differs from the recorded one.',
  },
  'reproduce.unexpected': {
    fa: 'داده‌ها، سیاست، میزان کوشش و نسخه‌ها همان است و چینش باید یکی می‌شد؛ لطفاً به سازندگان برنامه گزارش دهید.',
    en: 'Data, policy, effort and versions are the same, so the plan should be too; please tell the makers of the app.',
  },
  'reproduce.data': {
    fa: 'داده‌ها از آن زمان تغییر کرده است: اثر انگشت ثبت‌شده {recorded} و اثر انگشت کنونی {now} است.',
    en: 'The data has changed since: its recorded fingerprint is {recorded}, the present one {now}.',
  },
  'reproduce.policy': {
    fa: 'سیاست سناریو از آن زمان تغییر کرده است؛ چینش با سیاست ثبت‌شده از نو ساخته شد.',
    en: 'The policy of the scenario has changed since; the plan was made again with the recorded one.',
  },
  'reproduce.kept': {
    fa: 'اعضای کنسرسیوم‌هایی که جزو چینش نبودند تغییر کرده است؛ چینش با اعضای ثبت‌شدهٔ آن‌ها از نو ساخته شد.',
    en: 'Members of consortia that were not planned have changed since; the plan was made again with those recorded.',
  },
  'reproduce.app': {
    fa: 'نسخهٔ برنامه هنگام ثبت {recorded} بود و اکنون {now} است.',
    en: 'The plan was made with version {recorded} of the app, which is now {now}.',
  },
  'reproduce.solver': {
    fa: 'حل‌کننده هنگام ثبت {recorded} بود و اکنون {now} است.',
    en: 'The solver was {recorded} and is now {now}.',
  },
  'reproduce.noRecipe': {
    fa: 'نسخه‌ای که این چینش را ساخت همهٔ خواسته‌های آن را ثبت نمی‌کرد؛ فرض شد که همهٔ کنسرسیوم‌ها با کوششِ سیاست چیده شده‌اند.',
    en: 'The version that made the plan did not record all that was asked for; every consortium is taken to have been planned with the effort of the policy.',
  },
  'reproduce.timeLimit': {
    fa: 'زمان چینش به {seconds} ثانیه محدود بود؛ چنین چینشی به سرعت رایانه بسته است و شاید دوباره همان نشود.',
    en: 'Its time was limited to {seconds} s; such a plan depends on the speed of the machine and may not come out the same again.',
  },
  'reproduce.stopped': {
    fa: 'چینش پیش از پایان کار متوقف شده بود؛ چنین چینشی را نمی‌توان به‌یقین از نو ساخت.',
    en: 'The plan was stopped before its work was done; such a plan cannot be made again for certain.',
  },
  'reproduce.earlier': {
    fa: 'چینش از چینش پیشینی آغاز شده بود که نگه داشته نشده است؛ این بار از هیچ ساخته شد و شاید همان نشود.',
    en: 'The plan began from an earlier one that is not kept; this time it was made from nothing and may not come out the same.',
  },
  'reproduce.score': {
    fa: 'امتیاز ثبت‌شده {recorded} و امتیاز چینش دوباره {now} است.',
    en: 'The recorded score is {recorded}; made again it is {now}.',
  },
  'reproduce.bound': {
    fa: 'سقف ثبت‌شده {recorded} و سقف کنونی {now} است.',
    en: 'The recorded bound is {recorded}; it is now {now}.',
  },
  'reproduce.members': {
    fa: '{count} عضویت یا نقش یکی نیست.',
    en: '{count} {count|membership or role differs|memberships or roles differ}.',
  },
  'reproduce.gone': {
    fa: '{count} کنسرسیوم ثبت‌شده دیگر در سناریو نیست.',
    en: '{count} recorded {count|consortium is|consortia are} no longer in the scenario.',
  },
  'alternatives.one': {
    fa: 'جایگزین {number}: {score} امتیاز ({points} در برابر بهترین)؛ {share} عضویت‌ها با آن یکی نیست.',
    en: 'Alternative {number}: {score} points ({points} against the best); {share} of memberships differ from it.',
  },
  'alternatives.criterion': { fa: '{criterion} {points}', en: '{criterion} {points}' },
  'alternatives.gains': { fa: 'به دست می‌آورد: {gains}.', en: 'It gains: {gains}.' },
  'alternatives.losses': { fa: 'از دست می‌دهد: {losses}.', en: 'It gives up: {losses}.' },
  'alternatives.none': {
    fa: 'چینش دیگری که دست‌کم ۱۵٪ عضویت‌هایش متفاوت باشد و بیش از {share} امتیاز از دست ندهد وجود ندارد.',
    en: 'There is no other plan that differs in at least 15% of memberships and loses no more than {share} of the score.',
  },
  'alternatives.noneFound': {
    fa: 'چینش دیگری که دست‌کم ۱۵٪ عضویت‌هایش متفاوت باشد و بیش از {share} امتیاز از دست ندهد یافت نشد؛ نبودنِ آن ثابت نشده است.',
    en: 'No other plan was found that differs in at least 15% of memberships and loses no more than {share} of the score; that there is none is not proven.',
  },
  'alternatives.noMore': {
    fa: 'جز بهترین و {count} جایگزین آن، چینشی که با همهٔ این‌ها دست‌کم ۱۵٪ تفاوت کند و بیش از {share} امتیاز از دست ندهد وجود ندارد.',
    en: 'Besides the best and {count} {count|alternative|alternatives} there is no plan that differs from all of these in at least 15% and loses no more than {share} of the score.',
  },
  'alternatives.noMoreFound': {
    fa: 'جز بهترین و {count} جایگزین آن، چینشی که با همهٔ این‌ها دست‌کم ۱۵٪ تفاوت کند و بیش از {share} امتیاز از دست ندهد یافت نشد.',
    en: 'Besides the best and {count} {count|alternative|alternatives} no plan was found that differs from all of these in at least 15% and loses no more than {share} of the score.',
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
    fa: 'برنامه‌ریز ناگهان از کار افتاد ({detail}). داده‌ها دست‌نخورده است؛ دوباره اجرا کنید.',
    en: 'The planner stopped unexpectedly ({detail}). Nothing was changed; run it again.',
  },
  'refused.badAnswer': {
    fa: 'پاسخ برنامه‌ریز خوانا نبود و کنار گذاشته شد.',
    en: 'The planner’s answer could not be read and was set aside.',
  },
});
