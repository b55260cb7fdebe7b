/** How the app looks and works at this computer: language, theme, density, live completion. */
import { densities, themes } from '../../../shared/ipc/settings';
import { languages } from '../../../shared/language/language';
import { SwitchField } from '../../components/CheckField';
import { FieldGrid } from '../../components/FieldGrid';
import { Section } from '../../components/Section';
import { SelectField } from '../../components/SelectField';
import { useCompletionSetting } from '../../state/completion';
import { useWords } from '../../state/language';
import { changeSettings, useSettings } from '../../state/settings';
import styles from './SettingsScreen.module.css';

const languageNames = { fa: 'common.persian', en: 'common.english' } as const;

export function Appearance() {
  const { t } = useWords();
  const { language, theme, density } = useSettings();
  const [isCompleting, setCompleting] = useCompletionSetting();
  return (
    <div className={styles.card}>
      <Section title={t('settings.appearance')}>
        <FieldGrid>
          <SelectField
            label={t('settings.language')}
            value={language}
            options={languages.map((id) => ({ id, label: t(languageNames[id]) }))}
            onChange={(chosen) => void changeSettings({ language: chosen })}
          />
          <SelectField
            label={t('settings.theme')}
            value={theme}
            options={themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
            onChange={(chosen) => void changeSettings({ theme: chosen })}
          />
          <SelectField
            label={t('settings.density')}
            value={density}
            options={densities.map((id) => ({ id, label: t(`settings.density.${id}`) }))}
            onChange={(chosen) => void changeSettings({ density: chosen })}
          />
        </FieldGrid>
        <SwitchField label={t('reasons.completion.setting')} isSelected={isCompleting} onChange={setCompleting} />
      </Section>
    </div>
  );
}
