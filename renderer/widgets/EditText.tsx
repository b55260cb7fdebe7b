/** A text field that writes through to the document: saved as the person pauses, taken back by Escape, refused with a sentence. */
import { TextField, type TextFieldProps } from '../components/TextField';
import { useWords } from '../state/language';
import { given } from './optional';
import { type DraftOptions, useDraft } from './useDraft';

interface EditTextProps<Value> extends DraftOptions<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly rows?: number;
  readonly isRequired?: boolean;
  readonly isLabelHidden?: boolean;
}

export function EditText<Value>(props: EditTextProps<Value>) {
  const { label, hint, dir, rows = 1, isRequired, isLabelHidden } = props;
  const { say } = useWords();
  const draft = useDraft(props);
  const onKeyDown: TextFieldProps['onKeyDown'] = (event) => {
    if (event.key === 'Enter' && rows === 1) draft.finish();
    const isTakenBack = event.key === 'Escape' && draft.abandon();
    if (!isTakenBack) event.continuePropagation();
  };
  const note = draft.explanation === '' ? hint : draft.explanation;
  const error = draft.refusal && say(draft.refusal);
  return (
    <TextField
      label={label}
      part={props.id}
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.finish}
      onKeyDown={onKeyDown}
      rows={rows}
      {...given({ hint: note, error, dir, isRequired, isLabelHidden })}
    />
  );
}
