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
});
