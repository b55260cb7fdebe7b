/** Plans beside the one best: made again, alternatives, with few changes, balanced. */
import { defineMessages } from './define';

export const plans = defineMessages({
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
  'replan.summary': {
    fa: '{changes} عضویت تغییر می‌کند؛ تغییر امتیاز {points} است و امتیاز به {score} می‌رسد.',
    en: '{changes} {changes|membership changes|memberships change}; the score changes by {points} to {score}.',
  },
  'replan.unchanged': {
    fa: 'هیچ عضویتی تغییر نمی‌کند؛ امتیاز همان {score} است.',
    en: 'No membership changes; the score stays {score}.',
  },
  'replan.mends': {
    fa: 'اعضای پیشین {findings} بار قاعده‌ای را نقض می‌کنند؛ این چینش هیچ قاعده‌ای را نقض نمی‌کند.',
    en: 'The members before break rules {findings} {findings|time|times}; this plan breaks none.',
  },
  'replan.mostProven': {
    fa: 'ثابت شد که با حداکثر {most} تغییر، چینش بهتری نیست.',
    en: 'It is proven that no plan with at most {most} {most|change|changes} is better.',
  },
  'replan.mostBound': {
    fa: 'با حداکثر {most} تغییر، هیچ چینشی بیش از {bound} امتیاز نمی‌گیرد؛ بهترین بودنِ این چینش ثابت نشده است.',
    en: 'No plan with at most {most} {most|change|changes} has more than {bound} points; that this plan is the best of them is not proven.',
  },
  'replan.priceProven': {
    fa: 'ثابت شد که با بهای {price} امتیاز برای هر تغییر، چینش بهتری نیست.',
    en: 'It is proven that at {price} points for every change no plan is better.',
  },
  'replan.priceBound': {
    fa: 'با بهای {price} امتیاز برای هر تغییر، ارزش این چینش {score} است و هیچ چینشی بیش از {bound} نمی‌ارزد؛ بهترین بودنش ثابت نشده است.',
    en: 'At {price} points for every change this plan is worth {score}, and no plan more than {bound}; that it is the best is not proven.',
  },
  'replan.free': {
    fa: 'بهترین چینش بی این محدودیت: تغییر امتیاز {points}، با {changes} تغییر عضویت.',
    en: 'The best plan without this limit: {points} points, with {changes} {changes|membership|memberships} changed.',
  },
  'replan.freeFound': {
    fa: 'بهترین چینش یافته بی این محدودیت: تغییر امتیاز {points}، با {changes} تغییر عضویت؛ بهینگی آن ثابت نشده است.',
    en: 'The best plan found without this limit: {points} points, with {changes} {changes|membership|memberships} changed; it is not proven to be the best.',
  },
  'replan.tooFew': {
    fa: 'با حداکثر {most} تغییر هیچ چینش مجازی نیست؛ دست‌کم {changes} تغییر لازم است.',
    en: 'No permitted plan changes at most {most} {most|membership|memberships}; at least {changes} changes are needed.',
  },
  'replan.tooFewFound': {
    fa: 'با حداکثر {most} تغییر چینش مجازی یافت نشد؛ کمترین تغییری که یافت شد {changes} است.',
    en: 'No permitted plan was found that changes at most {most} {most|membership|memberships}; the fewest changes found are {changes}.',
  },
  'balance.worst': {
    fa: 'کم‌پوشش‌ترین حوزه «{area}» است، با پوشش {share}.',
    en: 'The area covered least is “{area}”, with {share}.',
  },
  'balance.worstFree': {
    fa: 'در بهترین چینش بی توازن، کم‌پوشش‌ترین حوزه «{area}» است، با پوشش {share}.',
    en: 'In the best plan without balance it is “{area}”, with {share}.',
  },
  'balance.worstProven': {
    fa: 'ثابت شد که پوشش کم‌پوشش‌ترین حوزه در هیچ چینشی از این بیشتر نمی‌شود.',
    en: 'It is proven that in no plan the area covered least is covered better.',
  },
  'balance.worstAtMost': {
    fa: 'پوشش کم‌پوشش‌ترین حوزه در هیچ چینشی از {share} بیشتر نمی‌شود؛ بیشینه بودنِ آنچه به دست آمده ثابت نشده است.',
    en: 'In no plan the area covered least has more than {share}; that what was reached is the highest is not proven.',
  },
  'balance.loads': {
    fa: 'بار شرکت‌های حاضر از {min} تا {max} کنسرسیوم است؛ بی توازن از {freeMin} تا {freeMax}.',
    en: 'Firms that take part are in {min} to {max} consortia; without balance in {freeMin} to {freeMax}.',
  },
  'balance.overCap': {
    fa: 'با این همه، {firms} بیش از {cap} کنسرسیوم دارد، زیرا سنجاق شده یا در کنسرسیوم‌هایی است که چیده نمی‌شوند.',
    en: 'Still, {firms} is in more than {cap} consortia, being pinned or in consortia that are not planned.',
  },
  'balance.cost': {
    fa: 'توازن {points} امتیاز هزینه دارد: {with} در برابر {without}.',
    en: 'The balance costs {points} points: {with} against {without}.',
  },
  'balance.costNothing': {
    fa: 'توازن هزینه‌ای ندارد: {with} امتیاز با آن و {without} امتیاز بی آن.',
    en: 'The balance costs nothing: {with} points with it and {without} without.',
  },
  'balance.costBetween': {
    fa: 'توازن میان {least} و {most} امتیاز هزینه دارد ({with} در برابر {without})؛ چون بهینگی هر دو چینش ثابت نشده، رقم دقیق معلوم نیست.',
    en: 'The balance costs between {least} and {most} points ({with} against {without}); the exact figure is not known, since the two plans are not both proven.',
  },
  'condition.most': {
    fa: 'حداکثر {most} تغییر در عضویت‌ها',
    en: 'at most {most} {most|membership|memberships} changed',
  },
  'condition.price': {
    fa: '{price} امتیاز بها برای هر تغییر عضویت',
    en: '{price} points off for every changed membership',
  },
  'condition.unlike': {
    fa: 'دست‌کم ۱۵٪ عضویت‌ها متفاوت با {count} چینش دیگر',
    en: 'at least 15% of memberships unlike {count} other {count|plan|plans}',
  },
  'condition.areas': { fa: 'نخست پوشش کم‌پوشش‌ترین حوزه', en: 'coverage of the worst-served area first' },
  'condition.loads': {
    fa: 'حداکثر {most} کنسرسیوم برای هر شرکت',
    en: 'at most {most} {most|consortium|consortia} for each firm',
  },
});
