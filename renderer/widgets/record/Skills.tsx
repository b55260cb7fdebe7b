/** What the firm can do: each capability with its level and the evidence for it; others can be added. */
import type { FirmCapability } from '../../../shared/model/firm';
import { limits } from '../../../shared/model/limits';
import { FieldGrid } from '../../components/FieldGrid';
import { TextField } from '../../components/TextField';
import { useWords } from '../../state/language';
import { CapabilityField } from '../CapabilityField';
import { DayField } from '../DayField';
import forms from '../forms.module.css';
import { LevelField } from '../LevelField';
import { withField } from '../withField';
import { ItemHead } from './ItemHead';
import type { RecordProps } from './recordDraft';

/** Level of a capability that was just added. */
const firstLevel = 1;
const pathOf = ({ capabilityId }: Pick<FirmCapability, 'capabilityId'>) => `capabilities/${capabilityId}`;

function SkillFields({ skill, record }: RecordProps & { readonly skill: FirmCapability }) {
  const { t } = useWords();
  const change = (by: FirmCapability) => record.correct(pathOf(skill), by);
  return (
    <FieldGrid>
      <LevelField label={t('nouns.level')} value={skill.level} onChange={(level) => change({ ...skill, level })} />
      <TextField
        label={t('firms.capability.evidence')}
        value={skill.evidence ?? ''}
        onChange={(evidence) => change(withField(skill, 'evidence', evidence || undefined))}
        maxLength={limits.longText}
      />
      <DayField
        label={t('firms.capability.expiresOn')}
        value={skill.expiresOn}
        onChange={(expiresOn) => change(withField(skill, 'expiresOn', expiresOn))}
      />
    </FieldGrid>
  );
}

export function Skills({ record }: RecordProps) {
  const { t, text } = useWords();
  const { capabilities, before, now, isCorrected, correct } = record;
  const known = [
    ...before.capabilities,
    ...now.capabilities.filter((one) => before.capabilities.every((old) => old.capabilityId !== one.capabilityId)),
  ];
  const owned = known.map(({ capabilityId }) => capabilityId);
  return (
    <div className={forms.stack}>
      <ul className={forms.stack}>
        {known.map((one) => {
          const skill = now.capabilities.find(({ capabilityId }) => capabilityId === one.capabilityId);
          const old = before.capabilities.find(({ capabilityId }) => capabilityId === one.capabilityId);
          const name = text(capabilities.find(({ id }) => id === one.capabilityId)?.name ?? { fa: one.capabilityId });
          const path = pathOf(one);
          const mark = isCorrected(path) ? (skill === undefined ? 'removed' : 'corrected') : undefined;
          return (
            <li key={one.capabilityId} className={forms.item} data-capability={one.capabilityId}>
              <ItemHead
                name={name}
                {...(mark === undefined ? {} : { mark })}
                removeLabel={t('firms.removeCapability', { capability: name })}
                onRemove={() => correct(path, null)}
                onRestore={() => correct(path, old ?? null)}
              />
              {skill !== undefined && <SkillFields skill={skill} record={record} />}
            </li>
          );
        })}
      </ul>
      <CapabilityField
        key={owned.length}
        label={t('firms.addCapability')}
        value={undefined}
        list={capabilities}
        except={owned}
        onChange={(capabilityId) => correct(`capabilities/${capabilityId}`, { capabilityId, level: firstLevel })}
      />
    </div>
  );
}
