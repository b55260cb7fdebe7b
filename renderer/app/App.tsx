/** The whole window: language, direction, theme and density on the page, then what there is to show. */
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { directionOf } from '../../shared/language/language';
import { DropCurtain } from '../screens/importing';
import { RecoveryScreen } from '../screens/recovery';
import { ReviewingScreen } from '../screens/reviewing';
import { StartScreen } from '../screens/start';
import { useDocument } from '../state/document';
import { useWords } from '../state/language';
import { useReviewing } from '../state/reviewing';
import { useSettings } from '../state/settings';
import { ErrorBoundary } from './ErrorBoundary';
import { Palette } from './palette/Palette';
import { Shell } from './shell/Shell';
import { Toasts } from './Toasts';
import { useMenuActions } from './useMenuActions';
import { useShortcuts } from './useShortcuts';
import { useTheme } from './useTheme';

/** Locale of the kit: Jalali calendar and the digits of Iran, or English. Digits are not named: a locale that names them reads no others. */
const kitLocales = { fa: 'fa-IR-u-ca-persian', en: 'en-GB' } as const;

function usePageLanguage(): void {
  const language = useSettings((settings) => settings.language);
  const { t } = useWords();
  useEffect(() => {
    const page = document.documentElement;
    page.lang = language;
    page.dir = directionOf(language);
    document.title = t('common.appName');
  }, [language, t]);
}

function Content() {
  const isOpen = useDocument((state) => state.open !== null);
  const needsRecovery = useDocument((state) => state.recovery !== null);
  const isReviewing = useReviewing((state) => state.faced !== null);
  if (isReviewing) return <ReviewingScreen />;
  if (needsRecovery) return <RecoveryScreen />;
  return isOpen ? <Shell /> : <StartScreen />;
}

export function App() {
  const language = useSettings((settings) => settings.language);
  usePageLanguage();
  useTheme();
  useShortcuts();
  useMenuActions();
  return (
    <I18nProvider locale={kitLocales[language]}>
      <ErrorBoundary>
        <Content />
        <Palette />
        <DropCurtain />
      </ErrorBoundary>
      <Toasts />
    </I18nProvider>
  );
}
