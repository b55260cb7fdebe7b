/** One line of text, or several. */
import {
  Input,
  TextField as KitTextField,
  type TextFieldProps as KitTextFieldProps,
  TextArea,
} from 'react-aria-components';
import { classes } from './classes';
import { FieldLabel, FieldNotes, type FieldWords } from './Field';
import styles from './field.module.css';

export interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isLabelHidden?: boolean;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** More than one makes a text area. */
  readonly rows?: number;
  readonly placeholder?: string;
  /** The name by which the field is found on the page. */
  readonly part?: string;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  /** `password` hides what is typed. */
  readonly type?: 'text' | 'password';
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  /** Keys that it does not pass on with `continuePropagation` end here. */
  readonly onKeyDown?: NonNullable<KitTextFieldProps['onKeyDown']>;
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    hint,
    error,
    rows = 1,
    dir = 'auto',
    placeholder = '',
    isRequired,
    isLabelHidden,
    part,
    ...rest
  } = props;
  const input = { className: classes(styles.input), dir, placeholder };
  return (
    <KitTextField className={classes(styles.field)} isInvalid={error !== undefined} data-part={part} {...rest}>
      <FieldLabel label={label} isRequired={isRequired === true} isHidden={isLabelHidden === true} />
      {rows > 1 ? <TextArea {...input} rows={rows} /> : <Input {...input} />}
      <FieldNotes {...(hint === undefined ? {} : { hint })} {...(error === undefined ? {} : { error })} />
    </KitTextField>
  );
}
