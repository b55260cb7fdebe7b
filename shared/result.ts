/** Refusals are values: every border answers with a Result, and only bugs are thrown. */

/** A sentence in both languages of the app. */
export interface Bilingual {
  readonly fa: string;
  readonly en: string;
}

/** Why something was not done: a stable code for programs and a sentence for people (what, where, what to do). */
export interface Refusal {
  readonly code: string;
  readonly sentence: Bilingual;
}

export type Result<Value, Failure = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Failure };

/** A thing done. */
export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A thing refused, with its code and its sentence. */
export function refuse(code: string, sentence: Bilingual): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, sentence } };
}
