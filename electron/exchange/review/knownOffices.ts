/** The keys of offices that this machine has had packages from: remembered on first use, and told when another key comes. */

import { publicKeySchema } from '../../../shared/exchange/review/header';
import { type WorkspaceId, workspaceIdSchema } from '../../../shared/ids';
import { z } from '../../../shared/parsing';
import { KeptJson } from '../../workspace/keptJson';

const knownSchema = z.array(z.strictObject({ workspaceId: workspaceIdSchema, key: publicKeySchema })).max(10_000);
type Known = z.infer<typeof knownSchema>;

export type KeyStanding = 'new' | 'known' | 'changed';

export class KnownOffices {
  private readonly kept: KeptJson<Known>;

  constructor(path: string) {
    this.kept = new KeptJson(path, knownSchema, []);
  }

  /** How the key that signed a package stands; nothing is remembered. */
  async standing(workspaceId: WorkspaceId, key: string): Promise<KeyStanding> {
    const known = (await this.kept.read()).find((one) => one.workspaceId === workspaceId);
    if (known === undefined) return 'new';
    return known.key === key ? 'known' : 'changed';
  }

  /** The same; a key that is seen for the first time is remembered. */
  async meet(workspaceId: WorkspaceId, key: string): Promise<KeyStanding> {
    const standing = await this.standing(workspaceId, key);
    if (standing === 'new') await this.accept(workspaceId, key);
    return standing;
  }

  /** The person has made sure, by telephone for instance, that this is the office's key. */
  async accept(workspaceId: WorkspaceId, key: string): Promise<void> {
    const others = (await this.kept.read()).filter((one) => one.workspaceId !== workspaceId);
    await this.kept.write([...others, { workspaceId, key }]);
  }
}
