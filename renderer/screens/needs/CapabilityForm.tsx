/** One capability of the list, opened to be edited. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Capability } from '../../../shared/model/capability';
import { FieldGrid } from '../../components/FieldGrid';
import { IconButton } from '../../components/IconButton';
import { Section } from '../../components/Section';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { EditText } from '../../widgets/EditText';
import { EditWords } from '../../widgets/EditWords';
import formStyles from '../../widgets/forms.module.css';
import { RemovalDialog } from '../../widgets/RemovalDialog';
import { requiredText } from '../../widgets/reading';
import { changeCapability } from '../../widgets/saving';
import { withField } from '../../widgets/withField';
import { capabilityRemoval } from './removal';

interface CapabilityFormProps {
  readonly capability: Capability;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function Fields({ capability }: Pick<CapabilityFormProps, 'capability'>) {
  const { t } = useWords();
  const workspace = useWorkspace();
  const { id, name, group, description } = capability;
  const needs = workspace?.needs.filter((need) => need.requirements.some((one) => one.capabilityId === id)).length ?? 0;
  const firms = workspace?.firms.filter((firm) => firm.capabilities.some((one) => one.capabilityId === id)).length ?? 0;
  return (
    <div className={formStyles.stack}>
      <p className={formStyles.quiet}>{t('needs.capability.use', { needs, firms })}</p>
      <FieldGrid>
        <EditWords
          id={`capability.${id}.name`}
          label={t('needs.capability.name')}
          value={name}
          save={(changed = name, gesture) => void changeCapability(id, (now) => ({ ...now, name: changed }), gesture)}
        />
        <EditText
          id={`capability.${id}.group`}
          label={t('needs.capability.group')}
          value={group}
          format={requiredText()}
          save={(changed, gesture) => void changeCapability(id, (now) => ({ ...now, group: changed }), gesture)}
        />
      </FieldGrid>
      <EditWords
        id={`capability.${id}.description`}
        label={t('needs.capability.description')}
        value={description}
        isOptional
        rows={2}
        save={(changed, gesture) => void changeCapability(id, (now) => withField(now, 'description', changed), gesture)}
      />
    </div>
  );
}

export function CapabilityForm({ capability, title, isOpen, onToggle }: CapabilityFormProps) {
  const { t } = useWords();
  const [isRemoving, setRemoving] = useState(false);
  return (
    <Section
      title={title}
      count={`${capability.id} · ${capability.group}`}
      isCollapsible
      isOpen={isOpen}
      onToggle={onToggle}
      actions={
        <IconButton
          label={t('needs.deleteCapability', { capability: capability.name })}
          icon={<Trash2 size={15} aria-hidden />}
          onPress={() => setRemoving(true)}
        />
      }
    >
      <Fields capability={capability} />
      {isRemoving && <RemovalDialog removal={capabilityRemoval(capability)} onClose={() => setRemoving(false)} />}
    </Section>
  );
}
