/** Clauses put into one sentence: a full stop inside it would meet the semicolon. */
import type { Language } from './language';

const END_STOP = /[.۔]\s*$/u;

/** Joined with semicolons; what ends with a full stop loses it, except at the very end. */
export function joinClauses(clauses: readonly string[], language: Language): string {
  return clauses
    .map((clause, index) => (index === clauses.length - 1 ? clause : clause.replace(END_STOP, '')))
    .join(language === 'fa' ? '؛ ' : '; ');
}

/** The clause as a part of a longer sentence that has its own end. */
export function withoutStop(clause: string): string {
  return clause.replace(END_STOP, '');
}
