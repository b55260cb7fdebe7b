/** The import wizard, and the ways into it. */
export { DropCurtain } from './file/DropCurtain';
export { ImportButton } from './ImportButton';
export { ImportScreen } from './ImportScreen';
export { openImport } from './state/opening';
