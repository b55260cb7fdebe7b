/** What is to be known of the whole file, and the areas and scenarios that it brings along. */
import { Info } from 'lucide-react';
import type { Bilingual } from '../../../../shared/result';
import { useWords } from '../../../state/language';
import { useWizard } from '../state/wizard';
import styles from './RowsStep.module.css';

export function Notes({ notes }: { readonly notes: readonly Bilingual[] }) {
  const { t, language } = useWords();
  const areas = useWizard(({ preview }) => preview?.areasCreated ?? nothing).map(({ name }) => name);
  const scenarios = useWizard(({ preview }) => preview?.scenariosCreated ?? nothing).map(({ name }) => name);
  const said = [
    ...notes.map((note) => note[language]),
    ...(areas.length > 0 ? [t('importing.areasCreated', { areas })] : []),
    ...(scenarios.length > 0 ? [t('importing.scenariosCreated', { scenarios })] : []),
  ];
  if (said.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {said.map((note) => (
        <li key={note}>
          <Info size={14} aria-hidden />
          {note}
        </li>
      ))}
    </ul>
  );
}

const nothing: readonly { readonly id: string; readonly name: string }[] = [];
