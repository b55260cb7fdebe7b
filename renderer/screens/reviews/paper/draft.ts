/** What is typed in from a paper, consortium by consortium, and the words of an answer that it makes. */
import type { ConsortiumId, FirmId } from '../../../../shared/ids';
import type { Role } from '../../../../shared/model/consortium';
import type { AnswerItem } from '../../../../shared/model/words';

export interface PaperItem {
  readonly stance: AnswerItem['stance'] | 'none';
  readonly role?: Role | undefined;
  readonly sharePercent?: number | undefined;
  readonly budget?: number | undefined;
  readonly timing: string;
  readonly text: string;
  readonly suggestFirm: string;
  readonly comment: string;
  readonly conflictWith: readonly FirmId[];
}

export const emptyItem: PaperItem = {
  stance: 'none',
  timing: '',
  text: '',
  suggestFirm: '',
  comment: '',
  conflictWith: [],
};

export type PaperDraft = ReadonlyMap<ConsortiumId, PaperItem>;

function written<Name extends string>(name: Name, text: string): { readonly [Key in Name]?: string } {
  const trimmed = text.trim();
  return trimmed === '' ? {} : ({ [name]: trimmed } as { readonly [Key in Name]: string });
}

function conditionsOf({ stance, role, sharePercent, budget, timing, text }: PaperItem) {
  if (stance !== 'conditional') return {};
  const conditions = {
    ...(role === undefined ? {} : { role }),
    ...(sharePercent === undefined ? {} : { sharePercent }),
    ...(budget === undefined ? {} : { budget }),
    ...written('timing', timing),
    ...written('text', text),
  };
  return Object.keys(conditions).length === 0 ? {} : { conditions };
}

/** The words of the answer; consortia of which the paper says nothing are left out. */
export function itemsOf(draft: PaperDraft): readonly Omit<AnswerItem, 'handled'>[] {
  return [...draft].flatMap(([consortiumId, item]) => {
    const { stance, suggestFirm, comment, conflictWith } = item;
    if (stance === 'none') return [];
    return {
      consortiumId,
      stance,
      ...conditionsOf(item),
      ...written('suggestFirm', suggestFirm),
      ...written('comment', comment),
      ...(conflictWith.length === 0 ? {} : { conflictWith }),
    };
  });
}
