/** What goes into the packaged application on each system, for electron-builder. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../electronRuntime/places.mjs';

const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/**
 * @param {import('../electronRuntime/index.mjs').Runtime | undefined} runtime the Electron to pack; undefined lets
 * electron-builder fetch the official one for the wanted system
 * @returns {import('electron-builder').Configuration}
 */
export function configuration(runtime) {
  return {
    appId: 'ir.peyvand.desktop',
    productName: 'Peyvand',
    executableName: 'peyvand',
    copyright: 'MIT licence, Peyvand contributors',
    directories: { output: 'dist', buildResources: 'build/icons' },
    files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!node_modules/**'],
    extraFiles: [{ from: 'LICENSE', to: 'LICENSE.peyvand.txt' }],
    ...(runtime ? { electronDist: runtime.dist, electronVersion: runtime.version } : {}),
    asar: true,
    npmRebuild: false,
    publish: null,
    electronLanguages: ['fa', 'en-US'],
    electronFuses: FUSES,
    afterExtract: dropLeftovers,
    fileAssociations: [
      { ext: 'peyvand', name: 'Peyvand workspace', mimeType: 'application/x-peyvand', role: 'Editor', icon: 'icon' },
      {
        ext: 'peyvand-review',
        name: 'Peyvand review package',
        mimeType: 'application/x-peyvand-review',
        role: 'Editor',
        icon: 'icon',
      },
    ],
    linux: {
      target: ['dir', 'tar.gz', 'AppImage', 'deb'],
      category: 'Office',
      icon: 'build/icons/png',
      maintainer: 'Peyvand contributors',
      synopsis: 'Consortia of firms for the needs of a city',
    },
    win: { target: ['nsis', 'portable'], icon: 'build/icons/icon.ico' },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
    },
    mac: { target: ['dmg', 'zip'], icon: 'build/icons/icon.icns', category: 'public.app-category.business' },
  };
}

/**
 * An Electron taken from a folder brings two files that a packaged application must not have; they go before the
 * packager hashes the archives in resources, because ours is a folder.
 * @param {import('electron-builder').AfterPackContext} context @returns {Promise<void>}
 */
async function dropLeftovers(context) {
  for (const name of ['resources/default_app.asar', 'version']) {
    rmSync(join(context.appOutDir, name), { recursive: true, force: true });
  }
}

/** electron-builder's archiver out of the npm package, so that nothing is downloaded. @returns {string} */
export function archiverPath() {
  return join(projectRoot, 'node_modules', '7zip-bin', 'linux', process.arch === 'arm64' ? 'arm64' : 'x64', '7za');
}
