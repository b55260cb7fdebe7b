/** What a page of ours may load and run: its own files, nothing inline, nothing from elsewhere, no text turned into markup. */

/** The one style element that the component kit adds by itself (touch-action of pressable elements). */
export const kitStyleHash = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

/** The header every page of ours is served with. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${kitStyleHash}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
