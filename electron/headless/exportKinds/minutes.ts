/** `export --kind minutes`: the minutes of the named meeting, else of all. */
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { done, refuse } from '../../../shared/result';
import { textOption } from '../words';
import { type OrdersOf, paperExport } from './papers';

export const minutesOrders: OrdersOf = ({ meetings }, words) => {
  const asked = textOption(words, 'meeting');
  const found = meetings.filter(({ id }) => asked === undefined || id === asked);
  if (found.length === 0) return refuse('meeting-missing', both(sentence('meetings.refused.meetingMissing')));
  return done(found.map(({ id }) => ({ kind: 'minutes', meetingId: id })));
};

export const minutes = paperExport('minutes', minutesOrders);
