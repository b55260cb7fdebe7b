/** The limits that a group must keep, who may lead, and how hard the planner tries. */
import { firmSizes } from '../../../shared/model/firm';
import { defaultPolicy, efforts } from '../../../shared/model/policy';
import { CheckField, SwitchField } from '../../components/CheckField';
import { FieldGrid } from '../../components/FieldGrid';
import { NumberField } from '../../components/NumberField';
import { SelectField } from '../../components/SelectField';
import { useWords } from '../../state/language';
import type { PolicyPartProps } from './PolicyForm';

const counts = [
  { id: 'minMembers', min: 1 },
  { id: 'maxMembers', min: 1 },
  { id: 'minLarge', min: 0 },
  { id: 'minSmall', min: 0 },
  { id: 'maxPerOwnerGroup', min: 1 },
] as const;

export function LimitFields({ policy, isDisabled, change }: PolicyPartProps) {
  const { t } = useWords();
  return (
    <>
      <FieldGrid>
        {counts.map(({ id, min }) => (
          <NumberField
            key={id}
            label={t(`settings.limit.${id}`)}
            hint={t('settings.policy.default', { value: defaultPolicy[id] })}
            value={policy[id]}
            min={min}
            max={50}
            step={1}
            isDisabled={isDisabled}
            onChange={(value) => {
              if (value !== undefined) change({ [id]: value });
            }}
          />
        ))}
        <SelectField
          label={t('settings.effort')}
          hint={t('settings.effort.note')}
          value={policy.effort}
          options={efforts.map((id) => ({ id, label: t(`settings.effort.${id}`) }))}
          isDisabled={isDisabled}
          onChange={(effort) => change({ effort })}
        />
        <NumberField
          label={t('settings.seed')}
          hint={t('settings.seed.note')}
          value={policy.seed}
          min={0}
          max={2_147_483_647}
          step={1}
          isDisabled={isDisabled}
          onChange={(seed) => {
            if (seed !== undefined) change({ seed });
          }}
        />
      </FieldGrid>
      <Switches policy={policy} isDisabled={isDisabled} change={change} />
    </>
  );
}

function Switches({ policy, isDisabled, change }: PolicyPartProps) {
  const { t } = useWords();
  return (
    <FieldGrid>
      {firmSizes.map((size) => (
        <CheckField
          key={size}
          label={t('settings.leadSize', { size: t(`nouns.size.${size}`) })}
          isSelected={policy.leadSizes.includes(size)}
          isDisabled={isDisabled}
          onChange={(mayLead) =>
            change({ leadSizes: firmSizes.filter((one) => (one === size ? mayLead : policy.leadSizes.includes(one))) })
          }
        />
      ))}
      <SwitchField
        label={t('settings.leadNeedsLicence')}
        isSelected={policy.leadNeedsLicence}
        isDisabled={isDisabled}
        onChange={(leadNeedsLicence) => change({ leadNeedsLicence })}
      />
      <SwitchField
        label={t('settings.allowRivals')}
        isSelected={policy.allowRivals}
        isDisabled={isDisabled}
        onChange={(allowRivals) => change({ allowRivals })}
      />
    </FieldGrid>
  );
}
