/** An answer that is still being written (پیش‌نویس): what a person has said so far, and how it becomes the words of an answer. */
import type { ConsortiumId } from '../../ids';
import { normalise } from '../../language/persian';
import { limits } from '../../model/limits';
import { answerItemSchema, stances } from '../../model/review';
import { momentSchema, shortTextSchema } from '../../model/text';
import { z } from '../../parsing';
import type { DraftAnswer } from './answer';
import { canonicalJson } from './canonical';
import type { OwnRecord, ReviewPackage } from './package';
import { isProfilePath, type ProfileChange, valueAt, withValue } from './profile';

const itemSchema = answerItemSchema
  .unwrap()
  .omit({ handled: true })
  .extend({ stance: z.enum(stances).exactOptional() })
  .readonly();
export type UnfinishedItem = z.infer<typeof itemSchema>;
export type Conditions = NonNullable<UnfinishedItem['conditions']>;

const correctionSchema = z.strictObject({ path: shortTextSchema.refine(isProfilePath), to: z.json() }).readonly();
export type Correction = z.infer<typeof correctionSchema>;

export const unfinishedSchema = z
  .strictObject({
    items: z.array(itemSchema).max(limits.smallList).readonly(),
    corrections: z.array(correctionSchema).max(limits.smallList).readonly(),
  })
  .readonly();
export type Unfinished = z.infer<typeof unfinishedSchema>;

/** What a draft file holds inside its lock. */
export const keptDraftSchema = z.strictObject({ draft: unfinishedSchema, savedAt: momentSchema }).readonly();
export type KeptDraft = z.infer<typeof keptDraftSchema>;

/** Nothing has been said yet. */
export const nothingSaid: Unfinished = { items: [], corrections: [] };

/** What is said of a consortium so far. */
export function itemOf({ items }: Unfinished, consortiumId: ConsortiumId): UnfinishedItem {
  return items.find((item) => item.consortiumId === consortiumId) ?? { consortiumId };
}

/** The draft with another word on one consortium. */
export function withItem(draft: Unfinished, item: UnfinishedItem): Unfinished {
  const isSaid = draft.items.some(({ consortiumId }) => consortiumId === item.consortiumId);
  const items = isSaid
    ? draft.items.map((one) => (one.consortiumId === item.consortiumId ? item : one))
    : [...draft.items, item];
  return { ...draft, items };
}

/** The draft with a value corrected; a value that is the one on record again is no correction. */
export function withCorrection(draft: Unfinished, own: OwnRecord, path: string, value: unknown): Unfinished {
  const to = z.json().parse(value);
  const others = draft.corrections.filter((one) => one.path !== path);
  const isAsBefore = canonicalJson(valueAt(own, path)) === canonicalJson(to);
  return { ...draft, corrections: isAsBefore ? others : [...others, { path, to }] };
}

/** What a correction sets at the path, or undefined where the record stands. */
export function correctedTo({ corrections }: Unfinished, path: string): ProfileChange['to'] | undefined {
  return corrections.find((one) => one.path === path)?.to;
}

/** The firm's record as it would be with all corrections; one that would make it unsound is left out. */
export function correctedRecord(own: OwnRecord, { corrections }: Unfinished): OwnRecord {
  return corrections.reduce((record: OwnRecord, { path, to }) => {
    const changed = withValue(record, path, to);
    if (changed === undefined) return record;
    const { contact: _contact, source: _source, note: _note, ...kept } = changed;
    return kept;
  }, own);
}

const said = (text: string | undefined) => normalise(text ?? '', true);

function saidConditions({ role, sharePercent, budget, timing, text }: Conditions): Conditions {
  return {
    ...(role === undefined ? {} : { role }),
    ...(sharePercent === undefined ? {} : { sharePercent }),
    ...(budget === undefined ? {} : { budget }),
    ...(said(timing) === '' ? {} : { timing: said(timing) }),
    ...(said(text) === '' ? {} : { text: said(text) }),
  };
}

/** The conditions that are really said: none for another stance, and no empty texts. */
export function conditionsOf({ stance, conditions }: UnfinishedItem): Conditions | undefined {
  const kept = stance === 'conditional' && conditions !== undefined ? saidConditions(conditions) : {};
  return Object.keys(kept).length === 0 ? undefined : kept;
}

function finishedItem(item: UnfinishedItem): DraftAnswer['items'] {
  const { consortiumId, stance, suggestFirm, comment, conflictWith = [] } = item;
  if (stance === undefined) return [];
  const conditions = conditionsOf(item);
  const suggested = normalise(suggestFirm ?? '');
  return [
    {
      consortiumId,
      stance,
      ...(conditions === undefined ? {} : { conditions }),
      ...(suggested === '' ? {} : { suggestFirm: suggested }),
      ...(said(comment) === '' ? {} : { comment: said(comment) }),
      ...(conflictWith.length === 0 ? {} : { conflictWith }),
    },
  ];
}

/** The words of the answer, in the order of the package. Ask `missingIn` first whether it is whole. */
export function finishedAnswer({ consortia }: ReviewPackage, draft: Unfinished): DraftAnswer {
  return {
    items: consortia.flatMap(({ id }) => finishedItem(itemOf(draft, id))),
    profileChanges: draft.corrections,
  };
}
