/** One of the five levels, each with what it means. */
import { formatNumber } from '../../shared/language/numerals';
import { levels } from '../../shared/model/capability';
import { SelectField } from '../components/SelectField';
import { useWords } from '../state/language';

interface LevelFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (level: number) => void;
  readonly isLabelHidden?: boolean;
}

export function LevelField({ label, value, onChange, isLabelHidden = false }: LevelFieldProps) {
  const { t, language } = useWords();
  const options = levels.map((level) => ({
    id: String(level),
    label: `${formatNumber(level, language)} · ${t(`nouns.level.${level}`)}`,
  }));
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={options}
      isLabelHidden={isLabelHidden}
      onChange={(id) => onChange(Number(id))}
    />
  );
}
