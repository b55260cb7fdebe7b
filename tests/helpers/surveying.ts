/** What one check finds in a sound little workspace after one thing in it was changed. */
import { defaultPolicy, type Policy } from '../../shared/model/policy';
import { type Workspace, workspaceSchema } from '../../shared/model/workspace';
import type { QualityCheckId, QualityFinding } from '../../shared/quality/check';
import { surveyLists } from '../../shared/quality/surveyLists';
import { tinyWorkspace } from './tinyCity';

export const today = '2026-11-26';

type Change = Readonly<Record<string, unknown>>;

const soundFirm = {
  nationalId: '10380284790',
  capabilities: [{ capabilityId: 'A', level: 4, evidence: 'گواهی' }],
  homeDistrict: 3,
  contact: { phone: '021-1' },
};
const soundNeed = { adoptionPath: { fa: 'پایلوت' }, budgetMin: 10, budgetMax: 20, deadline: '2027-06-01' };

/** Firms, needs and the like of the sound workspace, with what the test changes or adds (by position in the list). */
export interface Changes {
  readonly firms?: readonly Change[];
  readonly needs?: readonly Change[];
  readonly areas?: readonly Change[];
  readonly capabilities?: readonly Change[];
  readonly ties?: readonly Change[];
}

/** Sound items with the changes written over them; a change beyond the list makes one more, under an id of its own. */
function changed(sound: readonly Change[], changes: readonly Change[] = []): readonly Change[] {
  const count = Math.max(sound.length, changes.length);
  return Array.from({ length: count }, (_, at) => {
    const base = sound[at] ?? { ...sound[0], id: `${String(sound[0]?.id)}${at + 1}` };
    return { ...base, ...changes[at] };
  });
}

/** A workspace in which no check finds anything, with some changes. An undefined value takes the field away. */
export function listsWith(changes: Changes = {}): Workspace {
  const tiny = tinyWorkspace({
    firms: { f: { levels: { A: 4 } }, g: { levels: { A: 3 }, size: 'small' } },
    needs: { n: { asks: [['A', 3, 1]] } },
    ties: [['partner', 'f', 'g', 2]],
    consortia: {},
  });
  const [f, g] = tiny.firms;
  const lists = {
    firms: changed(
      [
        { ...f, ...soundFirm },
        { ...g, ...soundFirm, nationalId: '10100302746' },
      ],
      changes.firms,
    ),
    needs: changed(
      tiny.needs.map((need) => ({ ...need, ...soundNeed })),
      changes.needs,
    ),
    areas: changed([{ id: 'area', name: { fa: 'پسماند' }, owner: { fa: 'سازمان پسماند' } }], changes.areas),
    capabilities: changed(tiny.capabilities, changes.capabilities),
    ties: changed(tiny.ties, changes.ties),
  };
  return workspaceSchema.parse(JSON.parse(JSON.stringify({ ...tiny, ...lists })));
}

/** Findings of one check. */
export function findingsOf(
  check: QualityCheckId,
  changes: Changes,
  policy: Policy = defaultPolicy,
): readonly QualityFinding[] {
  return surveyLists(listsWith(changes), policy, today).filter((finding) => finding.check === check);
}

/** What one check finds, as the ids of the items. */
export function itemsFound(check: QualityCheckId, changes: Changes, policy?: Policy): readonly string[] {
  return findingsOf(check, changes, policy).map(({ items }) => items.map(({ kind, id }) => `${kind} ${id}`).join(', '));
}
