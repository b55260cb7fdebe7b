/** One capability of the list, found by its name in either language or by its code. */
import { useMemo } from 'react';
import type { CapabilityId } from '../../shared/ids';
import { compareNames, matches } from '../../shared/language/persian';
import type { Capability } from '../../shared/model/capability';
import { ComboField } from '../components/ComboField';
import { useWorkspace } from '../state/document';
import { useWords } from '../state/language';

interface CapabilityFieldProps {
  readonly label: string;
  readonly value: CapabilityId | undefined;
  readonly onChange: (id: CapabilityId) => void;
  /** Not to be offered: those already on the list. */
  readonly except?: readonly CapabilityId[];
  readonly isLabelHidden?: boolean;
  /** The list to choose from; the workspace's if missing. */
  readonly list?: readonly Capability[];
}

const nobody: readonly CapabilityId[] = [];

export function CapabilityField({
  label,
  value,
  onChange,
  except = nobody,
  isLabelHidden = false,
  list,
}: CapabilityFieldProps) {
  const { t, text } = useWords();
  const own = useWorkspace()?.capabilities;
  const capabilities = list ?? own;
  const options = useMemo(
    () =>
      (capabilities ?? [])
        .filter(({ id }) => id === value || !except.includes(id))
        .map(({ id, name }) => ({ id, label: `${text(name)} (${id})` }))
        .sort((a, b) => compareNames(a.label, b.label)),
    [capabilities, except, value, text],
  );
  const choose = (chosen: string | undefined) => {
    const found = options.find(({ id }) => id === chosen);
    if (found !== undefined) onChange(found.id);
  };
  return (
    <ComboField
      label={label}
      value={value}
      options={options}
      onChange={choose}
      matches={(name, typed) => matches(typed, name)}
      emptyText={t('forms.notOnList')}
      isLabelHidden={isLabelHidden}
    />
  );
}
