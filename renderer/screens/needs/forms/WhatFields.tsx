/** What is needed: title, statement, area, priority, status, licence. */
import { limits } from '../../../../shared/model/limits';
import { needStatuses } from '../../../../shared/model/need';
import { CheckField } from '../../../components/CheckField';
import { FieldGrid } from '../../../components/FieldGrid';
import { Section } from '../../../components/Section';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { EditChoice } from '../../../widgets/EditChoice';
import { EditWords } from '../../../widgets/EditWords';
import { changeNeed } from '../../../widgets/saving';
import { fieldId, type NeedFieldsProps, saveField } from './needField';

const priorities = [3, 2, 1] as const;

export function WhatFields({ need }: NeedFieldsProps) {
  const { t, text } = useWords();
  const areas = useWorkspace()?.areas ?? [];
  return (
    <Section title={t('needs.group.what')}>
      <EditWords
        id={fieldId(need, 'title')}
        label={t('needs.field.title')}
        value={need.title}
        save={saveField(need, 'title')}
      />
      <EditWords
        id={fieldId(need, 'statement')}
        label={t('needs.field.statement')}
        value={need.statement}
        isOptional
        rows={4}
        max={limits.longText}
        save={saveField(need, 'statement')}
      />
      <FieldGrid>
        <EditChoice
          label={t('needs.field.area')}
          value={need.areaId}
          options={areas.map(({ id, name }) => ({ id, label: text(name) }))}
          save={(areaId) => void changeNeed(need.id, (now) => ({ ...now, areaId }))}
        />
        <EditChoice
          label={t('needs.field.priority')}
          value={String(need.priority)}
          options={priorities.map((id) => ({ id: String(id), label: t(`nouns.priority.${id}`) }))}
          save={(id) => void changeNeed(need.id, (now) => ({ ...now, priority: Number(id) }))}
        />
        <EditChoice
          label={t('needs.field.status')}
          value={need.status}
          options={needStatuses.map((id) => ({ id, label: t(`nouns.needStatus.${id}`) }))}
          save={(status) => void changeNeed(need.id, (now) => ({ ...now, status }))}
        />
      </FieldGrid>
      <CheckField
        label={t('needs.field.requiresLicence')}
        isSelected={need.requiresLicence === true}
        onChange={(isAsked) => saveField(need, 'requiresLicence')(isAsked ? true : undefined)}
      />
      <CheckField
        label={t('needs.field.international')}
        isSelected={need.international === true}
        onChange={(isSo) => saveField(need, 'international')(isSo ? true : undefined)}
      />
    </Section>
  );
}
