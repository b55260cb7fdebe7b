/** Short notices to the person: what was refused and why, what was done. They live in the window only. */
import { create } from 'zustand';
import type { Bilingual, Refusal } from '../../shared/result';

export interface NoticeAction {
  readonly label: Bilingual;
  readonly run: () => void;
}

export interface Notice {
  readonly id: number;
  readonly tone: 'done' | 'refused' | 'finding';
  readonly text: Bilingual;
  readonly actions: readonly NoticeAction[];
}

interface Notices {
  readonly list: readonly Notice[];
}

let lastId = 0;

export const useNotices = create<Notices>(() => ({ list: [] }));

/** Shows a notice. @returns its id */
export function notify(tone: Notice['tone'], text: Bilingual, actions: readonly NoticeAction[] = []): number {
  lastId += 1;
  const notice = { id: lastId, tone, text, actions };
  useNotices.setState(({ list }) => ({ list: [...list.slice(-3), notice] }));
  return notice.id;
}

/** Shows why something was refused. */
export function notifyRefusal({ sentence }: Refusal): void {
  notify('refused', sentence);
}

/** Takes a notice away. */
export function dismissNotice(id: number): void {
  useNotices.setState(({ list }) => ({ list: list.filter((notice) => notice.id !== id) }));
}
