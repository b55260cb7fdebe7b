/** A button that is only a picture; its words are its tooltip and its name for screen readers. */
import type { ReactNode } from 'react';
import { Button as KitButton, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { classes } from './classes';
import styles from './IconButton.module.css';

export interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  /** Given for a button that stays pressed. */
  readonly isPressed?: boolean;
}

export function IconButton({ label, icon, onPress, isDisabled = false, isPressed }: IconButtonProps) {
  const common = { 'aria-label': label, className: classes(styles.button), isDisabled };
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {isPressed === undefined ? (
        <KitButton {...common} onPress={onPress}>
          {icon}
        </KitButton>
      ) : (
        <ToggleButton {...common} isSelected={isPressed} onChange={onPress}>
          {icon}
        </ToggleButton>
      )}
      <Tooltip className={classes(styles.tooltip)} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
