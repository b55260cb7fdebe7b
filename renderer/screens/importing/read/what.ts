/** One line that says what differs in a row, why it was refused or ignored, or what is asked about it. */
import type { ListName } from '../../../../shared/exchange/columns';
import { questionSentence } from '../../../../shared/exchange/questionWords';
import type { Issue, RowLine } from '../../../../shared/exchange/report';
import { joinList } from '../../../../shared/language/messages/say';
import type { Words } from '../../../state/language';
import { isOpen } from '../state/decisions';
import { fieldName } from './fieldNames';

function fieldsOf(fields: readonly { readonly field: string }[], list: ListName, words: Words): string {
  const names = fields.map(({ field }) => fieldName(list, field, words));
  return joinList([...new Set(names)], words.language);
}

/** A remark on a row. One that is about no item is known by what stands in it. */
export function sayRemark({ verdict, name }: RowLine, { sentence, read = '' }: Issue, { language, t }: Words): string {
  const isNameless = verdict === 'ignored' && name === undefined && read !== '';
  return isNameless ? t('importing.what.read', { said: sentence[language], read }) : sentence[language];
}

/** Errors before warnings: they decide. */
function firstIssue(line: RowLine, words: Words): string {
  const inOrder = [...line.issues].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const [first, ...others] = inOrder;
  if (first === undefined) return '';
  const said = sayRemark(line, first, words);
  return others.length === 0 ? said : words.t('importing.what.several', { first: said, count: inOrder.length });
}

/** What there is to say of the row in one line. */
export function sayWhat(line: RowLine, list: ListName, words: Words): string {
  const { question, differences: changed = [] } = line;
  if (question !== undefined && isOpen(line)) {
    if (question.kind !== 'edited') return words.say(questionSentence(question));
    return words.t('importing.what.differs', { fields: fieldsOf(question.fields, list, words) });
  }
  if (line.verdict === 'refused' || line.verdict === 'ignored') return firstIssue(line, words);
  const fields = fieldsOf(changed, list, words);
  const differences =
    fields === ''
      ? []
      : [words.t(line.verdict === 'merged' ? 'importing.what.added' : 'importing.what.differs', { fields })];
  const cells = (line.mended ?? []).map(({ cell }) => cell);
  const mended = cells.length === 0 ? [] : [words.t('importing.what.mended', { cells })];
  const issue = firstIssue(line, words);
  return [...differences, ...mended, ...(issue === '' ? [] : [issue])].join(' · ');
}
