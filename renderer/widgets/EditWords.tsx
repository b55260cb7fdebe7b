/** A text of the document in both languages: Persian first, English if somebody writes it. */
import type { Text } from '../../shared/model/text';
import { useWords } from '../state/language';
import { EditText } from './EditText';
import { given } from './optional';
import { type Format, optionalText, requiredText } from './reading';
import { withWords } from './withField';

interface EditWordsProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: Text | undefined;
  /** An optional text is given up when both languages are empty. */
  readonly isOptional?: boolean;
  readonly rows?: number;
  readonly max?: number;
  readonly save: (value: Text | undefined, gesture: string) => void;
}

const nothing: Text = { fa: '' };

/** Text that must not be empty, where others may be missing. */
function mustHave(max: number | undefined): Format<string | undefined> {
  const required = requiredText(max);
  return { read: (text) => required.read(text), write: (value) => value ?? '' };
}

export function EditWords({ id, label, hint, value, isOptional = false, rows, max, save }: EditWordsProps) {
  const { t } = useWords();
  const text = value ?? nothing;
  const keep = (changed: Text, gesture: string) => {
    const isEmpty = changed.fa === '' && changed.en === undefined;
    save(isOptional && isEmpty ? undefined : changed, gesture);
  };
  const own = given({ rows });
  return (
    <>
      <EditText
        id={`${id}.fa`}
        label={t('forms.inPersian', { field: label })}
        value={isOptional && text.fa === '' ? undefined : text.fa}
        format={isOptional ? optionalText(max, rows !== undefined) : mustHave(max)}
        dir="rtl"
        isRequired={!isOptional}
        save={(fa, gesture) => keep(withWords(text, 'fa', fa), gesture)}
        {...own}
        {...given({ hint })}
      />
      <EditText
        id={`${id}.en`}
        label={t('forms.inEnglish', { field: label })}
        value={text.en}
        format={optionalText(max, rows !== undefined)}
        dir="ltr"
        save={(en, gesture) => keep(withWords(text, 'en', en), gesture)}
        {...own}
      />
    </>
  );
}
