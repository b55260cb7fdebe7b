/** The city's letter: what the office writes itself, in both languages. */
import { type LetterWords, usualLetter } from '../../../../shared/exchange/review/letter';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/Section';
import { TextField } from '../../../components/TextField';
import { useWords } from '../../../state/language';
import styles from './send.module.css';

interface LetterFieldsProps {
  readonly letter: LetterWords;
  readonly round: number;
  readonly onChange: (letter: LetterWords) => void;
}

const parts = ['subject', 'body'] as const;
const languages = ['fa', 'en'] as const;
const bodyRows = 5;

export function LetterFields({ letter, round, onChange }: LetterFieldsProps) {
  const { t } = useWords();
  const names = { fa: t('common.persian'), en: t('common.english') };
  return (
    <Section
      title={t('reviews.send.letter')}
      actions={<Button onPress={() => onChange(usualLetter(round))}>{t('reviews.send.usual')}</Button>}
    >
      <p className={styles.note}>{t('reviews.send.letterNote')}</p>
      <div className={styles.letter}>
        {parts.flatMap((part) =>
          languages.map((language) => (
            <TextField
              key={`${part} ${language}`}
              label={t('reviews.send.inLanguage', { label: t(`reviews.send.${part}`), language: names[language] })}
              value={letter[part][language] ?? ''}
              dir={language === 'fa' ? 'rtl' : 'ltr'}
              rows={part === 'body' ? bodyRows : 1}
              onChange={(written) => onChange({ ...letter, [part]: { ...letter[part], [language]: written } })}
            />
          )),
        )}
      </div>
    </Section>
  );
}
