/** What the firm can do: each capability with its level, its evidence and how long that is good for. */
import { X } from 'lucide-react';
import type { FirmCapability } from '../../../../shared/model/firm';
import { limits } from '../../../../shared/model/limits';
import { IconButton } from '../../../components/IconButton';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { todayIso } from '../../../state/today';
import { CapabilityField } from '../../../widgets/CapabilityField';
import { DayField } from '../../../widgets/DayField';
import { EditText } from '../../../widgets/EditText';
import forms from '../../../widgets/forms.module.css';
import { LevelField } from '../../../widgets/LevelField';
import { optionalText } from '../../../widgets/reading';
import { changeFirm } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';
import type { RecordProps } from './FactsTab';
import { fieldId } from './firmField';

/** Level of a capability that was just added. */
const firstLevel = 1;

interface SkillProps extends RecordProps {
  readonly skill: FirmCapability;
}

function Skill({ firm, skill }: SkillProps) {
  const { t, text } = useWords();
  const found = useWorkspace()?.capabilities.find(({ id }) => id === skill.capabilityId);
  const name = found?.name ?? { fa: skill.capabilityId };
  const change = (by: (skill: FirmCapability) => FirmCapability, gesture?: string) =>
    void changeFirm(
      firm.id,
      (now) => ({
        ...now,
        capabilities: now.capabilities.map((one) => (one.capabilityId === skill.capabilityId ? by(one) : one)),
      }),
      gesture,
    );
  const remove = () =>
    void changeFirm(firm.id, (now) => ({
      ...now,
      capabilities: now.capabilities.filter((one) => one.capabilityId !== skill.capabilityId),
    }));
  const isExpired = skill.expiresOn !== undefined && skill.expiresOn < todayIso();
  return (
    <li className={forms.item}>
      <div className={forms.itemHead}>
        <span>{text(name)}</span>
        <IconButton
          label={t('firms.removeCapability', { capability: name })}
          icon={<X size={15} aria-hidden />}
          onPress={remove}
        />
      </div>
      <LevelField
        label={t('nouns.level')}
        value={skill.level}
        onChange={(level) => change((one) => ({ ...one, level }))}
      />
      <EditText
        id={fieldId(firm, `${skill.capabilityId}.evidence`)}
        label={t('firms.capability.evidence')}
        value={skill.evidence}
        format={optionalText(limits.longText)}
        save={(evidence, gesture) => change((one) => withField(one, 'evidence', evidence), gesture)}
      />
      <DayField
        label={t('firms.capability.expiresOn')}
        part={fieldId(firm, `${skill.capabilityId}.expiresOn`)}
        value={skill.expiresOn}
        onChange={(expiresOn) => change((one) => withField(one, 'expiresOn', expiresOn))}
      />
      {isExpired && <span className={forms.warning}>{t('firms.capability.expired')}</span>}
    </li>
  );
}

export function CapabilitiesTab({ firm }: RecordProps) {
  const { t } = useWords();
  const owned = firm.capabilities.map(({ capabilityId }) => capabilityId);
  return (
    <div className={forms.stack} data-part="capabilities">
      {owned.length === 0 && <p className={forms.quiet}>{t('firms.noCapabilities')}</p>}
      <ul className={forms.stack}>
        {firm.capabilities.map((skill) => (
          <Skill key={skill.capabilityId} firm={firm} skill={skill} />
        ))}
      </ul>
      <CapabilityField
        key={owned.length}
        label={t('firms.addCapability')}
        value={undefined}
        except={owned}
        onChange={(capabilityId) =>
          void changeFirm(firm.id, (now) => ({
            ...now,
            capabilities: [...now.capabilities, { capabilityId, level: firstLevel }],
          }))
        }
      />
    </div>
  );
}
