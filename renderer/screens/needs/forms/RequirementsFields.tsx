/** The requirements of a need: capability, lowest level and weight; added, removed and put in another order. */
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { CapabilityField } from '../../../widgets/CapabilityField';
import formStyles from '../../../widgets/forms.module.css';
import { changeNeed } from '../../../widgets/saving';
import type { NeedFieldsProps } from './needField';
import { RequirementFields } from './RequirementFields';
import { movedBy } from './requirementOrder';

/** What a requirement starts with. */
const firstLevel = 3;
const firstWeight = 3;

export function RequirementsFields({ need }: NeedFieldsProps) {
  const { t } = useWords();
  const rows = need.requirements.map((requirement, position) => ({
    requirement,
    position,
    key: `${position}.${requirement.capabilityId}`,
  }));
  return (
    <Section title={t('needs.group.requirements')} part="requirements">
      {rows.length === 0 && <p className={formStyles.quiet}>{t('needs.noRequirements')}</p>}
      <ol className={formStyles.stack}>
        {rows.map(({ requirement, position, key }) => (
          <RequirementFields
            key={key}
            requirement={requirement}
            isFirst={position === 0}
            isLast={position === rows.length - 1}
            onChange={(changed) =>
              void changeNeed(need.id, (now) => ({ ...now, requirements: now.requirements.with(position, changed) }))
            }
            onMove={(step) =>
              void changeNeed(need.id, (now) => ({ ...now, requirements: movedBy(now.requirements, position, step) }))
            }
            onRemove={() =>
              void changeNeed(need.id, (now) => ({ ...now, requirements: now.requirements.toSpliced(position, 1) }))
            }
          />
        ))}
      </ol>
      <CapabilityField
        key={rows.length}
        label={t('needs.addRequirement')}
        value={undefined}
        onChange={(capabilityId) =>
          void changeNeed(need.id, (now) => ({
            ...now,
            requirements: [...now.requirements, { capabilityId, minLevel: firstLevel, weight: firstWeight }],
          }))
        }
      />
    </Section>
  );
}
