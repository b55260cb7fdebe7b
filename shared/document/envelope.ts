/** What stands around the workspace in its file: which format, which version, when it was saved, by what. */
import type { Workspace } from '../model/workspace';
import { z } from '../parsing';
import { currentVersion } from './versions';

export const formatName = 'peyvand-workspace';

/** The envelope alone; the workspace inside is judged by the schema of its version. */
export const envelopeSchema = z.strictObject({
  format: z.literal(formatName),
  schemaVersion: z.int().min(1),
  appVersion: z.string().max(60),
  savedAt: z.iso.datetime({ offset: true }),
  revision: z.int().min(0),
  workspace: z.unknown(),
});

/** A workspace as it stands in a file. */
export interface SavedDocument {
  readonly appVersion: string;
  readonly savedAt: string;
  /** Grows by one with every change. */
  readonly revision: number;
  readonly workspace: Workspace;
}

/** The text of the file: one JSON object, a line feed at its end. */
export function serialize({ appVersion, savedAt, revision, workspace }: SavedDocument): string {
  const file = { format: formatName, schemaVersion: currentVersion, appVersion, savedAt, revision, workspace };
  return `${JSON.stringify(file)}\n`;
}
