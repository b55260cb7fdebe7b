/** A button with three dots that opens a menu; what cannot be done now says why. */
import { EllipsisVertical } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classes } from './classes';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  readonly isDisabled?: boolean;
  /** Why it cannot be done. */
  readonly reason?: string | undefined;
}

export interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** False where arrows lead to it and Tab does not. */
  readonly isTabStop?: boolean;
}

export function MenuButton({ label, entries, isTabStop = true }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button className={classes(styles.button)} aria-label={label} excludeFromTabOrder={!isTabStop}>
        <EllipsisVertical aria-hidden size={15} />
      </Button>
      <Popover placement="bottom end" className={classes(styles.popover)}>
        <Menu
          aria-label={label}
          className={classes(styles.menu)}
          disabledKeys={entries.filter(({ isDisabled }) => isDisabled === true).map(({ id }) => id)}
          onAction={(chosen) => entries.find(({ id }) => id === chosen)?.run()}
        >
          {entries.map(({ id, label: name, reason }) => (
            <MenuItem key={id} id={id} textValue={name} className={classes(styles.item)}>
              <span>{name}</span>
              {reason !== undefined && <small>{reason}</small>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
