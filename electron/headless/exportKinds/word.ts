/** `export --kind docx [--paper NAME]`: papers as Word files that an office goes on writing; the proposals unless another paper is named. */
import { done } from '../../../shared/result';
import { choiceOption } from '../words';
import { minutesOrders } from './minutes';
import { type OrdersOf, wordExport } from './papers';
import { proposalOrders } from './proposals';
import { letterOrders } from './scenarioPapers';

/** What can be had for Word, by its name on the command line. */
const papers: Readonly<Record<string, OrdersOf>> = {
  proposal: proposalOrders,
  letters: letterOrders,
  minutes: minutesOrders,
};

export const wordFiles = wordExport('docx', (workspace, words) => {
  const name = choiceOption(words, 'paper', Object.keys(papers));
  if (!name.ok) return name;
  const ordersOf = papers[name.value ?? 'proposal'];
  return ordersOf === undefined ? done([]) : ordersOf(workspace, words);
});
