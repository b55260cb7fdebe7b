/** The kinds of papers that can be printed, in the order in which they are offered. */
export const paperKinds = ['proposal', 'book', 'letter', 'brief', 'coverage', 'answers', 'sheet', 'minutes'] as const;
export type PaperKind = (typeof paperKinds)[number];
/** Papers of a review at the firm: made of a package, not of a workspace. */
export type ReviewPaperKind = 'reviewPackage' | 'reviewAnswer';
