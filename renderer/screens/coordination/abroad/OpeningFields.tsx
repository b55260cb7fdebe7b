/** The form of one opening. */
import { type Opening, openingKinds } from '../../../../shared/model/international';
import { limits } from '../../../../shared/model/limits';
import type { Workspace } from '../../../../shared/model/workspace';
import { useWords } from '../../../state/language';
import { DayField } from '../../../widgets/DayField';
import { EditChoice } from '../../../widgets/EditChoice';
import { EditText } from '../../../widgets/EditText';
import { EditWords } from '../../../widgets/EditWords';
import forms from '../../../widgets/forms.module.css';
import { PickMany } from '../../../widgets/PickMany';
import { optionalText } from '../../../widgets/reading';
import { changeOpening } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';
import styles from './abroad.module.css';

interface OpeningFieldsProps {
  readonly workspace: Workspace;
  readonly opening: Opening;
}

export function OpeningFields({ workspace, opening }: OpeningFieldsProps) {
  const { t, text } = useWords();
  const { id } = opening;
  const change = (by: (now: Opening) => Opening, gesture?: string) => void changeOpening(id, by, gesture);
  return (
    <div className={forms.stack}>
      <EditWords
        id={`opening.${id}.title`}
        label={t('abroad.title')}
        value={opening.title}
        save={(title = { fa: '' }, gesture) => change((now) => ({ ...now, title }), gesture)}
      />
      <div className={styles.fields}>
        <EditChoice
          label={t('abroad.kindLabel')}
          value={opening.kind}
          options={openingKinds.map((kind) => ({ id: kind, label: t(`abroad.kind.${kind}`) }))}
          save={(kind) => change((now) => ({ ...now, kind }))}
        />
        <DayField
          label={t('abroad.on')}
          value={opening.on}
          onChange={(on) => change((now) => withField(now, 'on', on))}
        />
        <EditText
          id={`opening.${id}.owner`}
          label={t('abroad.owner')}
          value={opening.owner}
          format={optionalText()}
          save={(owner, gesture) => change((now) => withField(now, 'owner', owner), gesture)}
        />
        <EditText
          id={`opening.${id}.source`}
          label={t('abroad.source')}
          value={opening.source}
          format={optionalText()}
          save={(source, gesture) => change((now) => withField(now, 'source', source), gesture)}
        />
      </div>
      <PickMany
        label={t('abroad.cities')}
        addLabel={t('common.add')}
        options={workspace.international.cities.map((city) => ({ id: city.id, label: text(city.name) }))}
        value={opening.cityIds}
        onChange={(cityIds) => change((now) => ({ ...now, cityIds }))}
      />
      <PickMany
        label={t('abroad.capabilities')}
        addLabel={t('common.add')}
        options={workspace.capabilities.map(({ id: code, name }) => ({ id: code, label: `${text(name)} (${code})` }))}
        value={opening.capabilityIds}
        onChange={(capabilityIds) => change((now) => ({ ...now, capabilityIds }))}
      />
      <EditWords
        id={`opening.${id}.note`}
        label={t('abroad.note')}
        value={opening.note}
        isOptional
        rows={2}
        max={limits.longText}
        save={(note, gesture) => change((now) => withField(now, 'note', note), gesture)}
      />
    </div>
  );
}
