/** What is said to people who do not see the screen: one short text at a time, read by the live region. */
import { create } from 'zustand';
import type { Sentence } from '../../shared/language/messages/sentence';

interface Announcement {
  /** Grows with each text, so that the same text twice is read twice. */
  readonly count: number;
  readonly sentences: readonly Sentence[];
}

export const useAnnouncement = create<Announcement>(() => ({ count: 0, sentences: [] }));

/** Says some sentences, in the language chosen when they are read. */
export function announce(...sentences: readonly Sentence[]): void {
  useAnnouncement.setState(({ count }) => ({ count: count + 1, sentences }));
}
