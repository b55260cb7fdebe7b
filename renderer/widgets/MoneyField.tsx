/** An amount of something that is not in the document yet; what cannot be read stays with its sentence and counts as no amount. */
import { useState } from 'react';
import { millionsName } from '../../shared/language/money';
import type { Currency } from '../../shared/model/money';
import { TextField } from '../components/TextField';
import { useWords } from '../state/language';
import { given } from './optional';
import { maybe, money } from './reading';

interface MoneyFieldProps {
  /** Without its unit. */
  readonly label: string;
  readonly currency: Currency;
  /** Million rials. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

export function MoneyField({ label, currency, value, onChange }: MoneyFieldProps) {
  const { t, say, language } = useWords();
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(true);
  const format = maybe(money(currency));
  const reading = format.read(typed ?? '');
  const change = (text: string) => {
    setTyped(text);
    setLeft(false);
    const now = format.read(text);
    onChange(now.ok ? now.value : undefined);
  };
  const leave = () => {
    setLeft(true);
    if (reading.ok) setTyped(undefined);
  };
  return (
    <TextField
      label={t('forms.inUnit', { field: label, unit: millionsName(currency, language) })}
      value={typed ?? format.write(value, language)}
      onChange={change}
      onBlur={leave}
      {...given({
        hint: format.explain?.(value, language) || undefined,
        error: isLeft && !reading.ok ? say(reading.sentence) : undefined,
      })}
    />
  );
}
