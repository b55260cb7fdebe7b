/** Electron's own download, tried only when its host really answers, so that a blocked network costs seconds and not minutes. */
import { join } from 'node:path';
import { electronPackageFolder, pinnedVersion } from './places.mjs';
import { runWithin } from './run.mjs';

const PROBE_LIMIT_MS = 20_000;
const DOWNLOAD_LIMIT_MS = 15 * 60_000;
const PUBLIC_HOST = 'https://github.com/electron/electron/releases/download/';

/** The mirror a person has set, in any of the spellings that Electron's installer reads. @returns {string | undefined} */
export function mirrorSet() {
  const env = process.env;
  return env.ELECTRON_MIRROR ?? env.electron_mirror ?? env.npm_config_electron_mirror ?? undefined;
}

/**
 * Runs the installer of the npm package, which verifies the official checksums and fills node_modules/electron/dist.
 * @returns {Promise<void>} @throws when the host does not answer or the download fails
 */
export async function installOfficial() {
  if (!usesOwnRoute()) await probe();
  await runWithin(process.execPath, [join(electronPackageFolder(), 'install.js')], { limitMs: DOWNLOAD_LIMIT_MS });
}

/** With a proxy or hand-made file names only the installer itself knows the way; then there is nothing to probe. */
function usesOwnRoute() {
  return Object.keys(process.env).some((name) => /electron_(get_use_proxy|custom_dir|custom_filename)/i.test(name));
}

/** Asks for the first byte of the very file, because a host may redirect to another one that is blocked. */
async function probe() {
  const version = pinnedVersion();
  const base = (mirrorSet() ?? PUBLIC_HOST).replace(/\/?$/, '/');
  const url = `${base}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  const answer = await fetch(url, { headers: { range: 'bytes=0-0' }, signal: AbortSignal.timeout(PROBE_LIMIT_MS) });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`${new URL(url).host} answered ${answer.status}.`);
}
