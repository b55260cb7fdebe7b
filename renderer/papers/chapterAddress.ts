/** Where a chapter of a paper is found in the document that shows it, apart from whatever else stands there. */
export function chapterAddress(sectionId: string): string {
  return `chapter-${sectionId}`;
}
