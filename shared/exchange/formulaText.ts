/** Texts that a spreadsheet would take for a formula when it opens a text file: an apostrophe in front keeps them texts. */

/** Signs that begin a formula, also behind a direction mark; apostrophes in front of one are doubled, so that ours can be told apart. */
const looksLikeFormula = /^'*\u200E?[=+\-@\t\r\u2212]/;

/** The text with an apostrophe in front if it needs one. */
export function guardFormula(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`; other apostrophes stay. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;
}
