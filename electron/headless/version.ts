/** The app's own version, for files and provenance. */
import { version } from '../../package.json';

export const appVersion: string = version;
