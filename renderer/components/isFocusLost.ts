/** Has what had the keyboard focus vanished? The page itself holds it then. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
