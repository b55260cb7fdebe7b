/** Corrections of the record side by side: as it was sent, as it is now, as the firm has it; each taken or refused by itself. */
import type { JudgedAnswer, JudgedChange } from '../../../../shared/exchange/review/judge';
import { correctionName, valueSentence } from '../../../../shared/exchange/review/saidWords';
import { useCurrency, useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { DecisionField } from './DecisionField';
import { changeKey, type Decision, type Decisions } from './decisions';
import { fieldLabel } from './fieldLabel';
import styles from './inbox.module.css';

interface ChangeTableProps {
  readonly judged: JudgedAnswer;
  readonly chosen: Decisions;
  readonly onDecide: (path: string, decision: Decision) => void;
}

interface ChangeRowProps {
  readonly word: JudgedChange;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}

function ChangeRow({ word, decision, onDecide }: ChangeRowProps) {
  const { t, say } = useWords();
  const capabilities = useWorkspace()?.capabilities ?? [];
  const office = { currency: useCurrency() };
  const { change, present, verdict, canBeTaken, handled } = word;
  const label = fieldLabel(change.path);
  const name = label === undefined ? say(correctionName(change.path, { capabilities })) : say({ key: label });
  const shown = (value: typeof present) => say(valueSentence(change.path, value, office));
  return (
    <tr data-verdict={verdict}>
      <th scope="row">
        {name}
        <span className={styles.verdict}>{t(`reviews.inbox.verdict.${verdict}`)}</span>
      </th>
      <td>{shown(change.from)}</td>
      <td>{shown(present)}</td>
      <td>{shown(change.to)}</td>
      <td className={styles.decision}>
        <DecisionField about={name} canBeTaken={canBeTaken} handled={handled} value={decision} onChange={onDecide} />
      </td>
    </tr>
  );
}

export function ChangeTable({ judged, chosen, onDecide }: ChangeTableProps) {
  const { t } = useWords();
  if (judged.changes.length === 0) return <p className={styles.quiet}>{t('reviews.inbox.noChanges')}</p>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('reviews.inbox.changes')}>
        <thead>
          <tr>
            {(['path', 'from', 'present', 'to', 'decision'] as const).map((id) => (
              <th key={id} scope="col">
                {t(`reviews.inbox.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {judged.changes.map((word) => (
            <ChangeRow
              key={word.change.path}
              word={word}
              decision={chosen.get(changeKey(word.change.path)) ?? 'later'}
              onDecide={(decision) => onDecide(word.change.path, decision)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
