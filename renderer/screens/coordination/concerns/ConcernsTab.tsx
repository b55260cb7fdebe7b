/** What firms ask of the city, by topic. */
import { MessageCircleQuestion, Plus } from 'lucide-react';
import { concernTopics } from '../../../../shared/model/concern';
import type { Workspace } from '../../../../shared/model/workspace';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { addConcern } from '../../../widgets/concerns/addConcern';
import { ConcernItem } from '../../../widgets/concerns/ConcernItem';
import forms from '../../../widgets/forms.module.css';
import styles from '../CoordinationScreen.module.css';

export function ConcernsTab({ workspace }: { readonly workspace: Workspace }) {
  const { t } = useWords();
  const { concerns } = workspace;
  const add = (
    <Button variant="primary" icon={<Plus size={16} aria-hidden />} onPress={() => void addConcern()}>
      {t('concerns.add')}
    </Button>
  );
  if (concerns.length === 0) {
    return (
      <EmptyState
        icon={<MessageCircleQuestion size={36} aria-hidden />}
        title={t('concerns.empty')}
        text={t('concerns.emptyText')}
        action={add}
      />
    );
  }
  return (
    <div className={styles.stack}>
      <div className={styles.tools}>{add}</div>
      {concernTopics
        .map((topic) => ({ topic, raised: concerns.filter((concern) => concern.topic === topic) }))
        .filter(({ raised }) => raised.length > 0)
        .map(({ topic, raised }) => (
          <Section key={topic} title={t(`nouns.topic.${topic}`)} count={raised.length}>
            <ul className={forms.stack}>
              {raised.map((concern) => (
                <ConcernItem key={concern.id} workspace={workspace} concern={concern} />
              ))}
            </ul>
          </Section>
        ))}
    </div>
  );
}
