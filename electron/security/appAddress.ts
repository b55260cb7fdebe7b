/** The app's own address, `peyvand://app/…`: the only place its pages come from. */

export const appScheme = 'peyvand';
const appHost = 'app';

/** The address of a page of ours, for example `index.html`. */
export function appAddress(page: string): string {
  return `${appScheme}://${appHost}/${page}`;
}

/** Is this one of our own addresses? Compares scheme and host: the origin of a custom scheme is always 'null'. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${appScheme}:` && url.host === appHost && !url.username && !url.port;
}
