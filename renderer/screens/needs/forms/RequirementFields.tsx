/** One requirement. */
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { formatNumber } from '../../../../shared/language/numerals';
import type { Requirement } from '../../../../shared/model/need';
import { FieldGrid } from '../../../components/FieldGrid';
import { IconButton } from '../../../components/IconButton';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { CapabilityField } from '../../../widgets/CapabilityField';
import { EditChoice } from '../../../widgets/EditChoice';
import formStyles from '../../../widgets/forms.module.css';
import { LevelField } from '../../../widgets/LevelField';

const weights = [1, 2, 3, 4, 5] as const;

interface RequirementFieldsProps {
  readonly requirement: Requirement;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (requirement: Requirement) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function RequirementFields({
  requirement,
  isFirst,
  isLast,
  onChange,
  onMove,
  onRemove,
}: RequirementFieldsProps) {
  const { t, text, language } = useWords();
  const found = useWorkspace()?.capabilities.find(({ id }) => id === requirement.capabilityId);
  const item = found?.name ?? { fa: requirement.capabilityId };
  return (
    <li className={formStyles.item}>
      <div className={formStyles.itemHead}>
        <span>{text(item)}</span>
        <span className={formStyles.tools}>
          <IconButton
            label={t('needs.moveUp', { item })}
            icon={<ArrowUp size={14} aria-hidden />}
            isDisabled={isFirst}
            onPress={() => onMove(-1)}
          />
          <IconButton
            label={t('needs.moveDown', { item })}
            icon={<ArrowDown size={14} aria-hidden />}
            isDisabled={isLast}
            onPress={() => onMove(1)}
          />
          <IconButton label={t('forms.removeItem', { item })} icon={<X size={14} aria-hidden />} onPress={onRemove} />
        </span>
      </div>
      <CapabilityField
        label={t('needs.requirement.capability')}
        value={requirement.capabilityId}
        onChange={(capabilityId) => onChange({ ...requirement, capabilityId })}
      />
      <FieldGrid>
        <LevelField
          label={t('needs.requirement.minLevel')}
          value={requirement.minLevel}
          onChange={(minLevel) => onChange({ ...requirement, minLevel })}
        />
        <EditChoice
          label={t('needs.requirement.weight')}
          value={String(requirement.weight)}
          options={weights.map((id) => ({ id: String(id), label: formatNumber(id, language) }))}
          save={(id) => onChange({ ...requirement, weight: Number(id) })}
        />
      </FieldGrid>
    </li>
  );
}
