/** One consortium as a column: head, requirements, cards, and what dropping here would do while cards are held. */
import type { ConsortiumId, FirmId } from '../../../../shared/ids';
import type { Group } from '../../../../shared/model/grouping';
import { standingsOf } from '../../../state/answers';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { Card } from '../cards/Card';
import { columnKey } from '../read/places';
import { readingsOf } from '../read/readings';
import { useHeld } from '../state/held';
import styles from './Column.module.css';
import { ColumnHead } from './ColumnHead';
import { Effect } from './Effect';
import { RequirementChips } from './RequirementChips';

export interface ColumnProps {
  readonly judgement: Judgement;
  readonly consortiumId: ConsortiumId;
  readonly toggle: () => void;
}

/** How the column looks while cards are held: whether they are over it, and whether it is one of the best. */
export function useHold(id: ConsortiumId) {
  const key = columnKey(id);
  const isOver = useHeld(({ held }) => held?.over === key);
  const isBest = useHeld(({ best }) => best.has(key));
  return { isOver, isBest };
}

function Cards({ judgement, group }: { readonly judgement: Judgement; readonly group: Group }) {
  const words = useWords();
  const findings = readingsOf(judgement).findings.get(group.consortium.id) ?? [];
  const broken = new Set(findings.flatMap(({ firmIds }) => firmIds));
  const name = words.text(group.consortium.name);
  const answers = standingsOf(judgement.workspace, judgement.scenario).get(group.consortium.id) ?? [];
  const answerOf = (firmId: FirmId) => answers.find((one) => one.firmId === firmId)?.state;
  if (group.members.length === 0) return <p className={styles.empty}>{words.t('board.empty.column')}</p>;
  return (
    <ul className={styles.cards} aria-label={words.t('board.column.cards', { name })} data-autoscroll="y">
      {group.members.map(({ firm, member }) => (
        <Card
          key={firm.id}
          firm={firm}
          grouping={judgement.grouping}
          group={group}
          member={member}
          hasFinding={broken.has(firm.id)}
          answer={answerOf(firm.id)}
        />
      ))}
    </ul>
  );
}

export function Column({ judgement, consortiumId, toggle }: ColumnProps) {
  const { isOver, isBest } = useHold(consortiumId);
  const group = readingsOf(judgement).groups.get(consortiumId);
  if (group === undefined) return null;
  return (
    <section
      className={styles.column}
      data-lane={columnKey(consortiumId)}
      data-over={isOver || undefined}
      data-best={isBest || undefined}
    >
      <ColumnHead judgement={judgement} group={group} toggle={toggle} />
      <RequirementChips judgement={judgement} group={group} />
      <Effect lane={columnKey(consortiumId)} judgement={judgement} isBest={isBest} />
      <Cards judgement={judgement} group={group} />
    </section>
  );
}
