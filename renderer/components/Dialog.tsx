/** A dialog, for decisions that need one. */
import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Heading, Dialog as KitDialog, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button';
import { classes } from './classes';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';
import { isFocusLost } from './isFocusLost';

/** The kit gives the focus back to what opened the dialog; where that is gone, the keyboard goes on in the main part of the page. */
function goOn(): void {
  if (isFocusLost()) document.querySelector('main')?.focus({ preventScroll: true });
}

/** Lives as long as the dialog is open. */
function FocusAfter() {
  // The kit gives the focus back in the next frame; this looks one frame later.
  useEffect(() => () => void requestAnimationFrame(() => requestAnimationFrame(goOn)), []);
  return null;
}

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
}

export function Dialog({ title, isOpen, onClose, closeLabel, children, footer, size = 'medium' }: DialogProps) {
  const whenChanged = (open: boolean) => {
    if (!open) onClose();
  };
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={whenChanged} isDismissable className={classes(styles.veil)}>
      <Modal className={classes(styles.modal, styles[size])}>
        <FocusAfter />
        <KitDialog className={classes(styles.dialog)}>
          <header className={styles.head}>
            <Heading slot="title" className={classes(styles.title)}>
              {title}
            </Heading>
            <IconButton label={closeLabel} icon={<X size={17} aria-hidden />} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
        </KitDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps extends Pick<DialogProps, 'title' | 'isOpen' | 'onClose' | 'children'> {
  readonly onConfirm: () => void;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly isDangerous?: boolean;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { confirmLabel, cancelLabel, onConfirm, onClose, isDangerous = false, ...rest } = props;
  const confirm = () => {
    onClose();
    onConfirm();
  };
  const footer = (
    <>
      <Button onPress={onClose} autoFocus={isDangerous}>
        {cancelLabel}
      </Button>
      <Button variant={isDangerous ? 'danger' : 'primary'} onPress={confirm} autoFocus={!isDangerous}>
        {confirmLabel}
      </Button>
    </>
  );
  return <Dialog {...rest} size="small" onClose={onClose} closeLabel={cancelLabel} footer={footer} />;
}
