/** How the window looks at this computer: language, theme, density. */
import { densities, themes } from '../../../shared/ipc/settings';
import { languages } from '../../../shared/language/language';
import { FieldGrid } from '../../components/FieldGrid';
import { Section } from '../../components/Section';
import { SelectField } from '../../components/SelectField';
import { useWords } from '../../state/language';
import { changeSettings, useSettings } from '../../state/settings';
import styles from './SettingsScreen.module.css';

const languageNames = { fa: 'common.persian', en: 'common.english' } as const;

export function Appearance() {
  const { t } = useWords();
  const { language, theme, density } = useSettings();
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
      </Section>
    </div>
  );
}
