/** One service area with its needs; it can be folded away. */
import { Pencil, Plus } from 'lucide-react';
import { IconButton } from '../../components/IconButton';
import { Section } from '../../components/Section';
import { useWords } from '../../state/language';
import { select } from '../../state/session';
import { NeedItem } from './NeedItem';
import styles from './NeedsScreen.module.css';
import { addEmptyNeed } from './newNeed';
import type { AreaSection } from './rows';

interface AreaBlockProps {
  readonly section: AreaSection;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function AreaBlock({ section: { area, rows }, isOpen, onToggle }: AreaBlockProps) {
  const { t, text } = useWords();
  const actions = (
    <span className={styles.tools}>
      <IconButton
        label={t('needs.newNeedIn', { area: area.name })}
        icon={<Plus size={16} aria-hidden />}
        onPress={() => void addEmptyNeed(area.id)}
      />
      <IconButton
        label={t('needs.editArea', { area: area.name })}
        icon={<Pencil size={15} aria-hidden />}
        onPress={() => select({ kind: 'area', id: area.id })}
      />
    </span>
  );
  return (
    <Section
      title={text(area.name)}
      count={[t('common.needCount', { count: rows.length }), text(area.owner)]
        .filter((words) => words !== '')
        .join(' · ')}
      actions={actions}
      isCollapsible
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {rows.length === 0 ? (
        <p className={styles.quiet}>{t('needs.noNeeds')}</p>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <NeedItem key={row.need.id} row={row} />
          ))}
        </ul>
      )}
    </Section>
  );
}
