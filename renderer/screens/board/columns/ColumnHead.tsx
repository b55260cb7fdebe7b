/** The head of a column: name, area, coverage, score, lead, findings, and what can be done with the consortium. */
import { ChevronsRightLeft, Crown } from 'lucide-react';
import { formatNumber, formatPercent } from '../../../../shared/language/numerals';
import type { Group } from '../../../../shared/model/grouping';
import { countAnswers } from '../../../../shared/planning/answers';
import { coverageOf, supplyShares } from '../../../../shared/planning/figures';
import { CoverageBar } from '../../../components/CoverageBar';
import { standingsOf } from '../../../state/answers';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { AnswerFigures } from '../../../widgets/AnswerFigures';
import { stopAttributes } from '../drag/hit';
import { columnKey } from '../read/places';
import { readingsOf } from '../read/readings';
import { toggleColumn, useBoard } from '../state/boardState';
import styles from './ColumnHead.module.css';
import { ConsortiumMenu } from './ConsortiumMenu';
import { useColumnLabel } from './columnLabel';
import { FindingsBadge } from './FindingsBadge';

interface ColumnHeadProps {
  readonly judgement: Judgement;
  readonly group: Group;
  readonly toggle: () => void;
}

function Lead({ group }: { readonly group: Group }) {
  const words = useWords();
  const lead = group.members.find(({ member }) => member.role === 'lead')?.firm;
  return (
    <span className={styles.lead} data-missing={lead === undefined || undefined}>
      <Crown aria-hidden size={13} />
      <bdi>{lead === undefined ? words.t('board.column.noLead') : words.text(lead.name)}</bdi>
    </span>
  );
}

function Figures({ judgement, group }: Omit<ColumnHeadProps, 'toggle'>) {
  const words = useWords();
  const { facts } = judgement.grouping;
  const points = readingsOf(judgement).points.get(group.consortium.id) ?? 0;
  const shares = supplyShares(facts, [group]);
  const label = words.t('board.column.coverage', {
    backedUp: { percent: shares.backedUp },
    single: { percent: shares.single },
    gap: { percent: shares.gap },
  });
  return (
    <div className={styles.figures}>
      <span className={styles.bar}>
        <CoverageBar shares={shares} label={label} />
      </span>
      <span className={styles.percent}>{formatPercent(coverageOf(facts, [group]), words.language)}</span>
      <strong className={styles.score} title={words.t('board.column.score')} data-testid="column-score">
        {formatNumber(points, words.language)}
      </strong>
    </div>
  );
}

export function ColumnHead({ judgement, group, toggle }: ColumnHeadProps) {
  const words = useWords();
  const { id, name, areaId } = group.consortium;
  const key = columnKey(id);
  const isHere = useBoard(({ cursor }) => cursor.lane === key);
  const isCursor = useBoard(({ cursor }) => cursor.lane === key && cursor.firmId === undefined);
  const isColumnChosen = useBoard(({ chosenColumns }) => chosenColumns.includes(id));
  const label = useColumnLabel(judgement, id);
  const reach = isHere ? 0 : -1;
  const answers = standingsOf(judgement.workspace, judgement.scenario).get(id) ?? [];
  return (
    <header className={styles.head} data-chosen={isColumnChosen || undefined}>
      <div className={styles.tools}>
        <input
          type="checkbox"
          aria-label={words.t('board.column.choose')}
          title={words.t('board.column.choose')}
          checked={isColumnChosen}
          tabIndex={reach}
          onChange={() => toggleColumn(id)}
        />
        <span className={styles.area}>
          <bdi>{words.text(judgement.grouping.facts.areas.get(areaId)?.name ?? { fa: areaId })}</bdi>
        </span>
        <FindingsBadge judgement={judgement} group={group} reach={reach} />
        <button
          type="button"
          className={styles.iconButton}
          aria-label={words.t('board.column.collapse')}
          title={words.t('board.column.collapse')}
          tabIndex={reach}
          onClick={toggle}
        >
          <ChevronsRightLeft aria-hidden size={15} />
        </button>
        <ConsortiumMenu judgement={judgement} group={group} reach={reach} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a stop for the keyboard, not a part of a form */}
      <div
        role="group"
        aria-label={label}
        tabIndex={isCursor ? 0 : -1}
        className={styles.standing}
        data-head
        {...stopAttributes({ lane: key })}
      >
        <h3 className={styles.name}>
          <bdi>{words.text(name)}</bdi>
        </h3>
        <Figures judgement={judgement} group={group} />
        <Lead group={group} />
        {answers.length > 0 && <AnswerFigures counts={countAnswers(answers)} />}
      </div>
    </header>
  );
}
