/** Turns the page to the other language. */
import { Button } from '../../components/Button';
import { useWords } from '../../state/language';
import { changeSettings } from '../../state/settings';

export function LanguageButton() {
  const { t, language } = useWords();
  return (
    <Button variant="quiet" onPress={() => void changeSettings({ language: language === 'fa' ? 'en' : 'fa' })}>
      {t('shell.start.otherLanguage')}
    </Button>
  );
}
