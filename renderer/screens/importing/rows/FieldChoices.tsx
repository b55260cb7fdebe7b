/** Both sides of a question in a table, with what the last list said where it is known; one side is chosen for each field. */
import { RadioGroup } from 'react-aria-components';
import type { FieldChoice, Question, RowLine } from '../../../../shared/exchange/report';
import { Choice } from '../../../components/Choice';
import { classes } from '../../../components/classes';
import { fieldName } from '../read/fieldNames';
import { type Reader, sayValue } from '../read/values';
import { decideField } from '../state/decisions';
import { decide } from '../state/previewing';
import { useWizard } from '../state/wizard';
import styles from './RowPanel.module.css';

interface FieldChoicesProps {
  readonly line: RowLine;
  readonly question: Question;
  readonly reader: Reader;
  readonly isReadOnly: boolean;
}

const sides = ['known', 'list'] as const;

function SideChoice({
  line,
  question,
  choice,
  reader,
  isReadOnly,
}: FieldChoicesProps & { readonly choice: FieldChoice }) {
  const { list, words } = reader;
  const decided = useWizard(({ mapping }) => mapping[list]?.rows?.[line.row]?.fields?.[choice.field]);
  const field = fieldName(list, choice.field, words);
  const isSettled = choice.isDecided || question.isAnswered;
  return (
    <RadioGroup
      className={classes(styles.sides)}
      aria-label={words.t('importing.question.sideOf', { field })}
      value={decided ?? (isSettled ? choice.choice : null)}
      isDisabled={isReadOnly}
      onChange={(side) => decide(list, decideField(line.row, choice.field, side === 'list' ? 'list' : 'known'))}
    >
      {sides.map((side) => (
        <Choice key={side} value={side}>
          <small>{words.t(`importing.question.${side}`)}</small>
          {!isSettled && side === choice.choice && <small>({words.t('importing.question.suggested')})</small>}
          <bdi>{sayValue(choice.field, choice[side], reader) || words.t('importing.panel.nothing')}</bdi>
        </Choice>
      ))}
    </RadioGroup>
  );
}

export function FieldChoices({ line, question, reader, isReadOnly }: FieldChoicesProps) {
  const { t } = reader.words;
  return (
    <ul className={styles.fields} aria-label={t('importing.question.table')}>
      {question.fields.map((choice) => (
        <li key={choice.field} className={styles.fieldRow}>
          <strong>{fieldName(reader.list, choice.field, reader.words)}</strong>
          <SideChoice line={line} question={question} choice={choice} reader={reader} isReadOnly={isReadOnly} />
          {choice.base !== undefined && (
            <p className={styles.quiet}>
              {t('importing.question.base')}: <bdi>{sayValue(choice.field, choice.base, reader)}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
