/** A field to search in a list; Escape clears it. */
import { Search, X } from 'lucide-react';
import { Button, Group, Input, SearchField as KitSearchField } from 'react-aria-components';
import { classes } from './classes';
import { FieldLabel } from './Field';
import styles from './field.module.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly clearLabel: string;
}

export function SearchField({ label, placeholder = label, clearLabel, value, onChange }: SearchFieldProps) {
  return (
    <KitSearchField className={classes(styles.field)} value={value} onChange={onChange}>
      <FieldLabel label={label} isHidden />
      <Group className={classes(styles.box)}>
        <Search size={15} aria-hidden />
        <Input className={classes(styles.bare)} placeholder={placeholder} dir="auto" />
        {value !== '' && (
          <Button className={classes(styles.mini)} aria-label={clearLabel}>
            <X size={14} aria-hidden />
          </Button>
        )}
      </Group>
    </KitSearchField>
  );
}
