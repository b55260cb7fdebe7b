/** What a field with a list under it is made of: its line, the button that opens the list, and the list. */
import { ChevronDown } from 'lucide-react';
import { Button, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classes } from './classes';
import { FieldLabel, FieldNotes, type FieldWords } from './Field';
import styles from './field.module.css';

interface ComboPartsProps {
  readonly words: FieldWords;
  readonly isLabelHidden?: boolean;
  /** Stands in the list when nothing is in it. */
  readonly emptyText: string;
}

export function ComboParts({ words: { label, ...notes }, isLabelHidden = false, emptyText }: ComboPartsProps) {
  return (
    <>
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <Group className={classes(styles.box)}>
        <Input className={classes(styles.bare)} dir="auto" />
        <Button className={classes(styles.mini)}>
          <ChevronDown size={15} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...notes} />
      <Popover className={classes(styles.popover)}>
        <ListBox className={classes(styles.list)} renderEmptyState={() => <p className={styles.empty}>{emptyText}</p>}>
          {(option: { readonly id: string; readonly label: string }) => (
            <ListBoxItem id={option.id} textValue={option.label} className={classes(styles.option)}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </>
  );
}
