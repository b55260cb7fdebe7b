/**
 * `npm run pack`: the packaged application in dist/. On Linux it makes a folder and a tar.gz without any download; name
 * targets (`npm run pack -- AppImage deb`, or `nsis portable`, `dmg zip` on their own systems) where the tools can be had.
 */
import { chmodSync, existsSync } from 'node:fs';
import { build, Platform } from 'electron-builder';
import { ensureElectron } from './electronRuntime/index.mjs';
import { ensureBuilt } from './launch/built.mjs';
import { archiverPath, configuration } from './packaging/configuration.mjs';
import { smokeTest } from './packaging/smoke.mjs';

ensureBuilt();
const runtime = await ensureElectron();
if (!runtime.official) {
  console.error(
    `Electron ${runtime.version} is the development fallback: this package is for trying out, not for release.`,
  );
}
if (process.platform === 'linux' && existsSync(archiverPath())) {
  chmodSync(archiverPath(), 0o755);
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= archiverPath();
  process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ??= '3';
}
const named = process.argv.slice(2);
const here = process.platform === 'linux' ? ['dir', 'tar.gz'] : [];
const targets = Platform.current().createTarget(named.length > 0 ? named : here);
for (const made of await build({ targets, config: configuration(runtime), publish: 'never' })) console.log(made);
if (process.platform === 'linux') await smokeTest((line) => console.log(line));
