/** The screen of review by file at the office (بازبینی): rounds, packages, the inbox of answers, answers on paper, the key. */
import { defineMessages } from './define';

export const reviews = defineMessages({
  counts: {
    fa: '{accepted} پذیرفته، {conditional} مشروط، {declined} نپذیرفته، {waiting} در انتظار',
    en: '{accepted} accepted, {conditional} conditional, {declined} declined, {waiting} waiting',
  },
  countOutdated: {
    fa: '{count} پاسخ به پیشنهاد پیشین',
    en: '{count} {count|answer|answers} to an earlier proposal',
  },
  'state.accepted': { fa: 'پذیرفته', en: 'Accepted' },
  'state.conditional': { fa: 'مشروط', en: 'Conditional' },
  'state.declined': { fa: 'نپذیرفته', en: 'Declined' },
  'state.waiting': { fa: 'در انتظار پاسخ', en: 'Waiting for an answer' },
  'state.outdated': { fa: 'پاسخ به پیشنهاد پیشین', en: 'Answered an earlier proposal' },
});
