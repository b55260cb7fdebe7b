/** One need: title, priority, status, requirements as chips, and the consortium that serves it. */
import { type KeyboardEvent, useState } from 'react';
import { Chip } from '../../components/Chip';
import { classes } from '../../components/classes';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { goTo, select, useSession } from '../../state/session';
import { RemovalDialog } from '../../widgets/RemovalDialog';
import { SupplyChip } from '../../widgets/SupplyChip';
import styles from './NeedsScreen.module.css';
import { needRemoval } from './removal';
import type { NeedRow } from './rows';
import { supplyWords } from './supplyWords';

const priorityTones = { 1: 'plain', 2: 'turquoise', 3: 'saffron' } as const;
const statusTones = { draft: 'plain', open: 'lapis', inWork: 'turquoise', met: 'pistachio' } as const;

function priorityOf(priority: number): 1 | 2 | 3 {
  return priority >= 3 ? 3 : priority === 2 ? 2 : 1;
}

function Requirements({ row }: { readonly row: NeedRow }) {
  const words = useWords();
  const capabilities = useWorkspace()?.capabilities;
  const isPlanned = row.group !== undefined && row.group.members.length > 0;
  if (row.requirements.length === 0) return <span className={styles.quiet}>{words.t('needs.noRequirements')}</span>;
  const chips = row.requirements.map((one, position) => ({ one, key: `${one.requirement.capabilityId}.${position}` }));
  return (
    <span className={styles.chips}>
      {chips.map(({ one, key }) => {
        const { capabilityId, minLevel, weight } = one.requirement;
        const name = capabilities?.find(({ id }) => id === capabilityId)?.name ?? { fa: capabilityId };
        return (
          <SupplyChip
            key={key}
            capability={name}
            minLevel={minLevel}
            weight={weight}
            state={one.state}
            said={supplyWords(one, isPlanned, words)}
          />
        );
      })}
    </span>
  );
}

function Served({ row: { group } }: { readonly row: NeedRow }) {
  const { t } = useWords();
  if (group === undefined) return <span className={styles.quiet}>{t('needs.notServed')}</span>;
  const { id, name } = group.consortium;
  return (
    <button type="button" className={styles.link} onClick={() => goTo('board', { kind: 'consortium', id })}>
      {t('needs.servedBy', { consortium: name })} · {t('common.firmCount', { count: group.members.length })}
    </button>
  );
}

export function NeedItem({ row }: { readonly row: NeedRow }) {
  const { t, text } = useWords();
  const [isRemoving, setRemoving] = useState(false);
  const { need } = row;
  const isSelected = useSession(({ selection }) => selection?.kind === 'need' && selection.id === need.id);
  const priority = priorityOf(need.priority);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete') setRemoving(true);
  };
  return (
    <li className={classes(styles.item, isSelected && styles.selected)}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.title}
          aria-current={isSelected}
          onClick={() => select({ kind: 'need', id: need.id })}
          onKeyDown={onKeyDown}
        >
          {text(need.title)}
        </button>
        <Chip tone={priorityTones[priority]}>{t(`nouns.priority.${priority}`)}</Chip>
        <Chip tone={statusTones[need.status]}>{t(`nouns.needStatus.${need.status}`)}</Chip>
      </div>
      <Requirements row={row} />
      <Served row={row} />
      {isRemoving && (
        <RemovalDialog
          removal={needRemoval(need)}
          onClose={() => setRemoving(false)}
          onDone={() => select(undefined)}
        />
      )}
    </li>
  );
}
