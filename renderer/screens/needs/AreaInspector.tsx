/** The form of a service area, and its needs. */
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AreaId } from '../../../shared/ids';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { IconButton } from '../../components/IconButton';
import { Section } from '../../components/Section';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { goTo, select } from '../../state/session';
import { EditWords } from '../../widgets/EditWords';
import formStyles from '../../widgets/forms.module.css';
import { RemovalDialog } from '../../widgets/RemovalDialog';
import { changeArea } from '../../widgets/saving';
import { withField } from '../../widgets/withField';
import styles from './NeedsScreen.module.css';
import { addEmptyNeed } from './newNeed';
import { areaRemoval } from './removal';

export function AreaInspector({ id }: { readonly id: AreaId }) {
  const { t, text } = useWords();
  const workspace = useWorkspace();
  const [isRemoving, setRemoving] = useState(false);
  const area = workspace?.areas.find((one) => one.id === id);
  if (workspace === undefined || area === undefined) return <EmptyState title={t('needs.areaGone')} />;
  const needs = workspace.needs.filter(({ areaId }) => areaId === id);
  return (
    <div className={formStyles.page}>
      <header className={formStyles.head}>
        <h3 className={formStyles.title}>{text(area.name)}</h3>
        <IconButton
          label={t('needs.deleteArea')}
          icon={<Trash2 size={16} aria-hidden />}
          onPress={() => setRemoving(true)}
        />
      </header>
      <div className={formStyles.stack}>
        <EditWords
          id={`area.${id}.name`}
          label={t('needs.area.name')}
          value={area.name}
          save={(name = area.name, gesture) => void changeArea(id, (now) => ({ ...now, name }), gesture)}
        />
        <EditWords
          id={`area.${id}.owner`}
          label={t('needs.area.owner')}
          value={area.owner}
          save={(owner = area.owner, gesture) => void changeArea(id, (now) => ({ ...now, owner }), gesture)}
        />
        <EditWords
          id={`area.${id}.note`}
          label={t('needs.area.note')}
          value={area.note}
          isOptional
          rows={3}
          save={(note, gesture) => void changeArea(id, (now) => withField(now, 'note', note), gesture)}
        />
      </div>
      <Section title={t('needs.area.needs')}>
        {needs.length === 0 && <p className={formStyles.quiet}>{t('needs.noNeeds')}</p>}
        <ul className={formStyles.stack}>
          {needs.map((need) => (
            <li key={need.id}>
              <button
                type="button"
                className={styles.link}
                onClick={() => goTo('needs', { kind: 'need', id: need.id })}
              >
                {text(need.title)}
              </button>
            </li>
          ))}
        </ul>
        <div>
          <Button icon={<Plus size={15} aria-hidden />} onPress={() => void addEmptyNeed(id)}>
            {t('needs.newNeed')}
          </Button>
        </div>
      </Section>
      {isRemoving && (
        <RemovalDialog
          removal={areaRemoval(area)}
          onClose={() => setRemoving(false)}
          onDone={() => select(undefined)}
        />
      )}
    </div>
  );
}
