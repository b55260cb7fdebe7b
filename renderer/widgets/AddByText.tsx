/**
 * A line for one thing more: it is added with the words typed here, so that nothing begins with words that nobody wrote. Enter adds,
 * the line is empty again and keeps the focus for the next one. What was typed and not added stays as long as the window lives.
 */
import { Plus } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { matches } from '../../shared/language/persian';
import { Button } from '../components/Button';
import { SuggestField } from '../components/SuggestField';
import { TextField } from '../components/TextField';
import { currentWorkspace } from '../state/document';
import { useWords } from '../state/language';
import styles from './AddByText.module.css';
import { given } from './optional';
import { type Format, requiredText } from './reading';

export interface AddField<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** Text of the usual length if missing. */
  readonly format?: Format<string>;
  readonly dir?: 'ltr' | 'rtl';
  /** Words to choose from. */
  readonly suggestions?: readonly string[];
  /** Stands there until somebody writes something else. */
  readonly start?: string;
}

interface AddByTextProps<Key extends string> {
  /** Names the line, as in `meeting.M1.decisions`. */
  readonly id: string;
  readonly fields: readonly AddField<Key>[];
  readonly addLabel: string;
  readonly isDisabled?: boolean;
  /** @returns whether it was added; a refusal gives the words back */
  readonly add: (words: Readonly<Record<Key, string>>) => Promise<boolean>;
}

type Typed<Key extends string> = { readonly [Each in Key]?: string };

const anyText = requiredText();
/** A person who stops for so long has written what was meant. */
const pauseMs = 350;
/** Lines that were typed and not added, by their name. */
const unadded = new Map<string, Typed<string>>();

function useTyped<Key extends string>(id: string) {
  const key = `${currentWorkspace()?.id ?? ''} ${id}`;
  const [typed, setTyped] = useState<Typed<Key>>(() => unadded.get(key) ?? {});
  const write = (words: Typed<Key>) => {
    unadded.set(key, words);
    setTyped(words);
  };
  return { typed, write, isEmpty: () => Object.keys(unadded.get(key) ?? {}).length === 0 };
}

/** Has the person paused since these words? */
function usePaused(words: object): boolean {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), pauseMs);
    return () => clearTimeout(timer);
  }, [words]);
  return settled === words;
}

export function AddByText<Key extends string>({ id, fields, addLabel, isDisabled = false, add }: AddByTextProps<Key>) {
  const { t, say } = useWords();
  const { typed, write, isEmpty } = useTyped<Key>(id);
  const isPaused = usePaused(typed);
  const [last, setLast] = useState('');
  const line = useRef<HTMLFormElement>(null);
  const lines = fields.map(({ format = anyText, start = '', ...field }) => {
    const text = typed[field.key] ?? start;
    return { ...field, text, reading: format.read(text) };
  });
  const isReady = !isDisabled && lines.every(({ reading }) => reading.ok);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const read = lines.map(({ key, reading }) => [key, reading.ok ? reading.value : ''] as const);
    const words = Object.fromEntries(read) as Record<Key, string>;
    write({});
    line.current?.querySelector('input')?.focus();
    void add(words).then((isAdded) => {
      setLast(isAdded ? (read[0]?.[1] ?? '') : '');
      if (!isAdded && isEmpty()) write(typed);
    });
  };
  return (
    <form ref={line} className={styles.line} onSubmit={submit} data-part={id} noValidate>
      {lines.map(({ key, label, dir, suggestions = [], text, reading }) => {
        const words = {
          label,
          value: text,
          isDisabled,
          onChange: (value: string) => write({ ...typed, [key]: value }),
          ...given({ error: isPaused && text.trim() !== '' && !reading.ok ? say(reading.sentence) : undefined }),
        };
        return suggestions.length > 0 ? (
          <SuggestField key={key} suggestions={suggestions} matches={(one, by) => matches(by, one)} {...words} />
        ) : (
          <TextField key={key} {...words} {...given({ dir })} />
        );
      })}
      <Button type="submit" icon={<Plus size={15} aria-hidden />} isDisabled={!isReady}>
        {addLabel}
      </Button>
      <span role="status" className="visually-hidden">
        {last !== '' && t('forms.added', { item: last })}
      </span>
    </form>
  );
}
