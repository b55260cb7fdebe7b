/** A door to the import wizard, on other screens. */
import { FileInput } from 'lucide-react';
import { Button } from '../../components/Button';
import { useWords } from '../../state/language';
import { openImport } from './state/opening';

export function ImportButton() {
  const { t } = useWords();
  return (
    <Button icon={<FileInput size={16} aria-hidden />} onPress={() => void openImport()}>
      {t('importing.open')}
    </Button>
  );
}
