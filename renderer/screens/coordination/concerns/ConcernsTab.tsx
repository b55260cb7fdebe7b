/** What firms ask of the city, by topic. */
import { MessageCircleQuestion } from 'lucide-react';
import { formatNumber } from '../../../../shared/language/numerals';
import { concernTopics } from '../../../../shared/model/concern';
import type { Workspace } from '../../../../shared/model/workspace';
import { EmptyState } from '../../../components/EmptyState';
import { useWords } from '../../../state/language';
import { AddConcern } from '../../../widgets/concerns/AddConcern';
import { ConcernItem } from '../../../widgets/concerns/ConcernItem';
import forms from '../../../widgets/forms.module.css';
import styles from '../CoordinationScreen.module.css';

export function ConcernsTab({ workspace }: { readonly workspace: Workspace }) {
  const { t, language } = useWords();
  const { concerns } = workspace;
  return (
    <div className={styles.stack}>
      <AddConcern id="concern.new" />
      {concerns.length === 0 && (
        <EmptyState
          icon={<MessageCircleQuestion size={36} aria-hidden />}
          title={t('concerns.empty')}
          text={t('concerns.emptyText')}
        />
      )}
      <ul className={forms.stack}>
        {concernTopics
          .map((topic) => ({ topic, raised: concerns.filter((concern) => concern.topic === topic) }))
          .filter(({ raised }) => raised.length > 0)
          .flatMap(({ topic, raised }) => [
            <li key={topic} className={forms.row}>
              <h3 className={forms.title}>{t(`nouns.topic.${topic}`)}</h3>
              <span className={forms.quiet}>{formatNumber(raised.length, language)}</span>
            </li>,
            // All in one list: a concern that is given another topic moves with its form open.
            ...raised.map((concern) => (
              <ConcernItem key={concern.id} workspace={workspace} concern={concern} isUnderTopic />
            )),
          ])}
      </ul>
    </div>
  );
}
