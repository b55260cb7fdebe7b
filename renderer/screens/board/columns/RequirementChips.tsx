/** The requirements of a column as chips in order of weight: filled is backed up, half is one supplier, outlined with a dot is a gap. */
import { useRef, useState } from 'react';
import { Popover } from 'react-aria-components';
import type { Group } from '../../../../shared/model/grouping';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { columnKey } from '../read/places';
import { type RequirementView, requirementViews } from '../read/requirements';
import { useBoard } from '../state/boardState';
import { RequirementCard } from './RequirementCard';
import styles from './RequirementChips.module.css';

interface ChipProps {
  readonly judgement: Judgement;
  readonly view: RequirementView;
  /** Tab stop: 0 where the keyboard stands, else -1. */
  readonly reach: 0 | -1;
}

function Chip({ judgement, view, reach }: ChipProps) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { requirement, supply } = view;
  const name = judgement.grouping.facts.capabilities.get(requirement.capabilityId)?.name ?? {
    fa: requirement.capabilityId,
  };
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles.chip}
        data-supply={supply}
        tabIndex={reach}
        aria-label={words.t('board.requirement.label', {
          capability: name,
          level: requirement.minLevel,
          supply: words.t(`board.requirement.${supply}`),
        })}
        aria-expanded={isOpen}
        onPointerEnter={() => setOpen(true)}
        onPointerLeave={() => setOpen(false)}
        onFocus={({ target }) => setOpen(target.matches(':focus-visible'))}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
      >
        <i aria-hidden />
        <bdi>{words.text(name)}</bdi>
      </button>
      <Popover
        isNonModal
        isOpen={isOpen}
        onOpenChange={setOpen}
        triggerRef={button}
        placement="bottom"
        className={styles.popover ?? ''}
      >
        <RequirementCard judgement={judgement} view={view} />
      </Popover>
    </li>
  );
}

export function RequirementChips({ judgement, group }: { readonly judgement: Judgement; readonly group: Group }) {
  const { t } = useWords();
  const key = columnKey(group.consortium.id);
  const reach = useBoard(({ cursor }) => (cursor.lane === key ? 0 : -1));
  return (
    <ul className={styles.chips} aria-label={t('nouns.requirements')}>
      {requirementViews(judgement.grouping.facts, group).map((view) => (
        <Chip
          key={`${view.requirement.needId} ${view.requirement.requirement}`}
          judgement={judgement}
          view={view}
          reach={reach}
        />
      ))}
    </ul>
  );
}
