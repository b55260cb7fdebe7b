/** All scenarios as cards; those in the archive stand apart, folded away. */
import { useState } from 'react';
import { formatNumber } from '../../../../shared/language/numerals';
import type { Workspace } from '../../../../shared/model/workspace';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import cards from '../cards.module.css';
import styles from './list.module.css';
import { ScenarioCard } from './ScenarioCard';

export function ScenarioList({ workspace }: { readonly workspace: Workspace }) {
  const { t, language } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const archived = workspace.scenarios.filter(({ status }) => status === 'archived');
  const live = workspace.scenarios.filter(({ status }) => status !== 'archived');
  const drawn = (list: typeof live) => (
    <ul className={cards.cards}>
      {list.map((scenario) => (
        <ScenarioCard key={scenario.id} workspace={workspace} scenario={scenario} />
      ))}
    </ul>
  );
  return (
    <div className={styles.list}>
      {drawn(live)}
      {archived.length > 0 && (
        <Section
          title={t('scenarios.archived')}
          count={formatNumber(archived.length, language)}
          isCollapsible
          isOpen={isOpen}
          onToggle={setIsOpen}
        >
          {drawn(archived)}
        </Section>
      )}
    </div>
  );
}
