/** The form of one concern; the answer and the standing go together, since nothing is answered without an answer. */
import { formatNumber } from '../../../shared/language/numerals';
import { type Concern, concernStatuses, concernTopics } from '../../../shared/model/concern';
import { limits } from '../../../shared/model/limits';
import type { Text } from '../../../shared/model/text';
import type { Workspace } from '../../../shared/model/workspace';
import { DistrictPicker } from '../../components/DistrictPicker';
import { SelectField } from '../../components/SelectField';
import { useWords } from '../../state/language';
import { EditWords } from '../EditWords';
import forms from '../forms.module.css';
import { PickMany } from '../PickMany';
import { changeConcern } from '../saving';
import { withField } from '../withField';

interface ConcernFieldsProps {
  readonly workspace: Workspace;
  readonly concern: Concern;
}

/** The concern with an answer, or without one: then it is answered no longer. */
function withAnswer(concern: Concern, answer: Text | undefined): Concern {
  const isGone = (answer?.fa ?? '') === '';
  const status = isGone && concern.status === 'answered' ? 'inWork' : concern.status;
  return { ...withField(concern, 'answer', answer), status };
}

export function ConcernFields({ workspace, concern }: ConcernFieldsProps) {
  const { t, text, language } = useWords();
  const { id } = concern;
  return (
    <div className={forms.stack}>
      <SelectField
        label={t('concerns.topic')}
        value={concern.topic}
        options={concernTopics.map((topic) => ({ id: topic, label: t(`nouns.topic.${topic}`) }))}
        onChange={(topic) => void changeConcern(id, (now) => ({ ...now, topic }))}
      />
      <EditWords
        id={`concern.${id}.text`}
        label={t('concerns.text')}
        value={concern.text}
        rows={2}
        max={limits.longText}
        save={(words = { fa: '' }, gesture) => void changeConcern(id, (now) => ({ ...now, text: words }), gesture)}
      />
      <PickMany
        label={t('concerns.firms')}
        addLabel={t('common.add')}
        options={workspace.firms.map((firm) => ({ id: firm.id, label: text(firm.name) }))}
        value={concern.firmIds}
        onChange={(firmIds) => void changeConcern(id, (now) => ({ ...now, firmIds }))}
      />
      <DistrictPicker
        label={t('concerns.districts')}
        hint={t('concerns.districtsHint')}
        value={concern.districts ?? []}
        onChange={(districts) => void changeConcern(id, (now) => ({ ...now, districts: [...districts] }))}
        nameOf={(district) => formatNumber(district, language)}
      />
      <EditWords
        id={`concern.${id}.answer`}
        label={t('concerns.answer')}
        value={concern.answer}
        isOptional
        rows={2}
        max={limits.longText}
        save={(answer, gesture) => void changeConcern(id, (now) => withAnswer(now, answer), gesture)}
      />
      <SelectField
        label={t('concerns.status')}
        value={concern.status}
        options={concernStatuses.map((status) => ({ id: status, label: t(`nouns.concernStatus.${status}`) }))}
        onChange={(status) => void changeConcern(id, (now) => ({ ...now, status }))}
      />
    </div>
  );
}
