/** Where keys and known offices are kept: in the app's own folder, the same for the window and the command line. */
import { join } from 'node:path';
import { digest } from './round';

/** The file of the office's key. */
export function officeKeyIn(folder: string): string {
  return join(folder, 'keys', 'office.key');
}

/** The file of a firm's key towards an office: one for each, so that no two firms of one machine sign with the same. */
export function firmKeyIn(folder: string, workspaceId: string, firmId: string): string {
  return join(folder, 'keys', `firm-${digest(`${workspaceId} ${firmId}`).slice(0, 16)}.key`);
}

/** The file of the offices whose keys are known. */
export function knownOfficesIn(folder: string): string {
  return join(folder, 'known-offices.json');
}
