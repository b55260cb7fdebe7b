/** A button that opens a menu of actions. */
import { EllipsisVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './ActionMenu.module.css';
import { classes } from './classes';
import field from './field.module.css';
import icon from './IconButton.module.css';

export interface ActionMenuProps {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly keys?: string;
    readonly isDisabled?: boolean;
    readonly isDangerous?: boolean;
  }[];
  readonly onAction: (id: string) => void;
}

export function ActionMenu({ label, icon: picture, items, onAction }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={classes(icon.button)}>
        {picture ?? <EllipsisVertical size={17} aria-hidden />}
      </Button>
      <Popover className={classes(field.popover)} placement="bottom end">
        <Menu
          aria-label={label}
          className={classes(field.list)}
          disabledKeys={items.filter((item) => item.isDisabled === true).map((item) => item.id)}
          onAction={(key) => onAction(String(key))}
        >
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className={classes(styles.item, item.isDangerous === true && styles.danger)}
            >
              <span>{item.label}</span>
              {item.keys !== undefined && <kbd className={styles.keys}>{item.keys}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
