/**
 * A field that writes through to the document: what can be read is saved while the person pauses, all of one visit to the field as one
 * undo step, Escape takes the visit back. What cannot be read stays in the field with its sentence, also when the field is left and found again.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Sentence } from '../../shared/language/messages/sentence';
import { useDocument } from '../state/document';
import { bail } from '../state/execute';
import { useWords } from '../state/language';
import type { Format } from './reading';

const pauseMs = 350;

export interface DraftOptions<Value> {
  /** Names the field of one noun, as in `firm.F01.nationalId`. */
  readonly id: string;
  readonly value: Value;
  readonly format: Format<Value>;
  readonly save: (value: Value, gesture: string) => void;
}

export interface Draft {
  readonly text: string;
  /** Why the text cannot be saved; shown once the person pauses. */
  readonly refusal: Sentence | undefined;
  /** The value said in another way. */
  readonly explanation: string;
  readonly change: (text: string) => void;
  /** The field was left, or Enter was pressed. */
  readonly finish: () => void;
  /** Escape was pressed. @returns whether there was anything to take back */
  readonly abandon: () => boolean;
}

/** Texts that could not be read, by field, as long as the window lives. */
const unreadable = new Map<string, string>();

let visits = 0;
const windowMark = Math.random().toString(36).slice(2, 10);

/** A name for one visit to a field, new in every window. */
export function nextGesture(id: string): string {
  visits += 1;
  return `${windowMark}.${visits}.${id}`.slice(0, 80);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What one visit to the field has done so far. */
interface Visit {
  readonly gesture: string;
  saved: boolean;
}

/** Connects a text field with one value of the document. Give it another `key` for another noun. */
export function useDraft<Value>(options: DraftOptions<Value>): Draft {
  const { language } = useWords();
  const key = `${useDocument.getState().open?.workspace.id ?? ''} ${options.id}`;
  const [draft, setDraft] = useState(() => unreadable.get(key));
  const [isSettled, setSettled] = useState(true);
  const latest = useRef({ ...options, draft });
  useLayoutEffect(() => {
    latest.current = { ...options, draft };
  });
  const visit = useRef<Visit | undefined>(undefined);
  /** The field was left after saving: its text stands until the document has followed. */
  const isLeft = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const settle = (): 'nothing' | 'unreadable' | 'saved' => {
    clearTimeout(timer.current);
    setSettled(true);
    const { draft: text, format, value, save, id } = latest.current;
    if (text === undefined) return 'nothing';
    if (text === format.write(value, language)) {
      unreadable.delete(key);
      return 'nothing';
    }
    const reading = format.read(text);
    if (!reading.ok) {
      unreadable.set(key, text);
      return 'unreadable';
    }
    unreadable.delete(key);
    if (isSame(reading.value, value)) return 'nothing';
    visit.current ??= { gesture: nextGesture(id), saved: false };
    visit.current.saved = true;
    save(reading.value, visit.current.gesture);
    return 'saved';
  };
  const settleOnLeaving = useRef(settle);
  useLayoutEffect(() => {
    settleOnLeaving.current = settle;
  });
  useEffect(() => () => void settleOnLeaving.current(), []);

  const { value, format } = options;
  const written = format.write(value, language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the document's value has changed, for whatever reason
  useEffect(() => {
    if (!isLeft.current) return;
    isLeft.current = false;
    setDraft(undefined);
  }, [written]);
  // What stands in the document is never refused, however odd: it may have come from a list.
  const reading = draft === undefined || draft === written ? undefined : format.read(draft);
  const shown = reading?.ok === true ? reading.value : value;
  return {
    text: draft ?? written,
    refusal: reading?.ok === false && isSettled ? reading.sentence : undefined,
    explanation: reading?.ok === false ? '' : (format.explain?.(shown, language) ?? ''),
    change(text) {
      isLeft.current = false;
      latest.current.draft = text;
      setDraft(text);
      setSettled(false);
      clearTimeout(timer.current);
      timer.current = setTimeout(settle, pauseMs);
    },
    finish() {
      const outcome = settle();
      if (outcome === 'saved') isLeft.current = true;
      if (outcome === 'nothing') setDraft(undefined);
      visit.current = undefined;
    },
    abandon() {
      clearTimeout(timer.current);
      const hadDraft = latest.current.draft !== undefined;
      if (visit.current?.saved) void bail(visit.current.gesture);
      visit.current = undefined;
      unreadable.delete(key);
      latest.current.draft = undefined;
      setDraft(undefined);
      return hadDraft;
    },
  };
}
