/** What the firm asks of the city. */
import type { Concern } from '../../../../shared/model/concern';
import { Chip } from '../../../components/Chip';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import forms from '../../../widgets/forms.module.css';
import type { RecordProps } from './FactsTab';

const tones = { raised: 'saffron', inWork: 'lapis', answered: 'pistachio' } as const;
const none: readonly Concern[] = [];

export function ConcernsTab({ firm }: RecordProps) {
  const { t, text } = useWords();
  const concerns = useWorkspace()?.concerns ?? none;
  const own = concerns.filter(({ firmIds }) => firmIds.includes(firm.id));
  if (own.length === 0) return <p className={forms.quiet}>{t('firms.noConcerns')}</p>;
  return (
    <ul className={forms.stack}>
      {own.map((concern) => (
        <li key={concern.id} className={forms.item}>
          <div className={forms.itemHead}>
            {t(`nouns.topic.${concern.topic}`)}
            <Chip tone={tones[concern.status]}>{t(`nouns.concernStatus.${concern.status}`)}</Chip>
          </div>
          <p className={forms.prose}>{text(concern.text)}</p>
          {concern.answer !== undefined && (
            <p className={forms.quiet}>{t('firms.concernAnswer', { answer: concern.answer })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
