/** What is asked about a row: what becomes of it, and field by field which side stays. */
import { CircleCheck, CircleHelp } from 'lucide-react';
import { RadioGroup } from 'react-aria-components';
import type { RowDecision } from '../../../../shared/exchange/mapping';
import { questionSentence } from '../../../../shared/exchange/questionWords';
import type { Question, RowLine } from '../../../../shared/exchange/report';
import { Button } from '../../../components/Button';
import { Choice } from '../../../components/Choice';
import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import type { Reader } from '../read/values';
import { acceptSuggestion, decideRow } from '../state/decisions';
import { decide } from '../state/previewing';
import { useWizard } from '../state/wizard';
import { FieldChoices } from './FieldChoices';
import styles from './RowPanel.module.css';

interface QuestionCardProps {
  readonly line: RowLine;
  readonly question: Question;
  readonly reader: Reader;
  readonly isReadOnly: boolean;
}

type Fate = NonNullable<RowDecision['as']>;
/** What can become of a row. What the office edited is never "another item": it is taken field by field or not at all. */
const fatesOf: Readonly<Record<Question['kind'], readonly Fate[]>> = {
  duplicate: ['merge', 'separate', 'leave'],
  edited: [],
  deleted: ['separate', 'leave'],
};

/** What becomes of a row that seems to be there already. */
function FateChoice({ line, question, reader: { list }, isReadOnly }: QuestionCardProps) {
  const { t } = useWords();
  const decided = useWizard(({ mapping }) => mapping[list]?.rows?.[line.row]?.as);
  const offered = fatesOf[question.kind];
  if (offered.length === 0) return null;
  return (
    <RadioGroup
      className={classes(styles.fates)}
      aria-label={t('importing.question.fate')}
      value={decided ?? question.remembered ?? null}
      isReadOnly={isReadOnly}
      onChange={(as) =>
        decide(
          list,
          decideRow(
            line.row,
            offered.find((one) => one === as),
          ),
        )
      }
    >
      {offered.map((fate) => (
        <Choice key={fate} value={fate}>
          {t(
            fate === 'separate' && question.kind === 'deleted'
              ? 'importing.question.bringBack'
              : `importing.question.${fate}`,
          )}
          {fate === question.suggestion && <small>({t('importing.question.suggested')})</small>}
        </Choice>
      ))}
    </RadioGroup>
  );
}

export function QuestionCard(props: QuestionCardProps) {
  const { line, question, reader, isReadOnly } = props;
  const { t } = reader.words;
  const decided = useWizard(({ mapping }) => mapping[reader.list]?.rows?.[line.row]?.as);
  const isMerging = question.kind === 'edited' || (decided ?? question.remembered ?? question.suggestion) === 'merge';
  const Icon = question.isAnswered ? CircleCheck : CircleHelp;
  return (
    <section
      data-question
      className={classes(styles.question, question.isAnswered && styles.answered)}
      aria-label={t('importing.question.heading')}
    >
      <h5 className={styles.asked}>
        <Icon size={16} aria-hidden />
        {question.isAnswered ? t('importing.question.answered') : t('importing.question.heading')}
      </h5>
      <p>{reader.words.say(questionSentence(question))}</p>
      <FateChoice {...props} />
      {decided !== 'separate' && (
        <FieldChoices line={line} question={question} reader={reader} isReadOnly={isReadOnly || !isMerging} />
      )}
      {!isReadOnly && !question.isAnswered && (
        <Button onPress={() => decide(reader.list, acceptSuggestion(line))}>{t('importing.question.accept')}</Button>
      )}
    </section>
  );
}
