/** Class names joined; what is missing or false is left out. */
export function classes(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
