/** The sample city with every one of its 55 firms seated, as if it had been planned, in no time. */
import { serialize } from '../../shared/document/envelope';
import { scenarioIdSchema } from '../../shared/ids';
import type { Workspace } from '../../shared/model/workspace';
import { draftScenario } from '../../shared/planning/draft';
import { sampleWorkspace } from '../../shared/reference/sample';
import { now } from './commanding';

/** Four members in each consortium, taken in turn. */
export function seatedCity(): Workspace {
  const sample = sampleWorkspace();
  const id = scenarioIdSchema.parse('s1');
  const draft = draftScenario(sample, { id, name: { fa: 'سناریوی ۱' }, createdAt: now, per: 'need' });
  const consortia = draft.consortia.map((consortium, place) => ({
    ...consortium,
    members: [0, 1, 2, 3].flatMap((seat) => {
      const firm = sample.firms[(place * 4 + seat) % sample.firms.length];
      return firm === undefined
        ? []
        : [{ firmId: firm.id, role: seat === 0 ? ('lead' as const) : ('partner' as const) }];
    }),
  }));
  return { ...sample, scenarios: [{ ...draft, consortia }] };
}

/** The text of its file. */
export function seatedFile(): string {
  return serialize({ appVersion: '1.0.0', savedAt: now, revision: 1, workspace: seatedCity() });
}
