/** Merges consortia of one service area into the first of them: its needs, members and bans together. */
import { consortiumIdSchema, scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Consortium, Member } from '../model/consortium';
import { limits } from '../model/limits';
import { z } from '../parsing';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { repoint } from './repoint';
import { changeScenario } from './scenarioChange';

/** Each firm once; pinned if it was pinned anywhere; the first lead stays the only one. */
function joinMembers(consortia: readonly Consortium[]): readonly Member[] {
  const members = new Map<Member['firmId'], Member>();
  for (const member of consortia.flatMap((one) => one.members)) {
    const known = members.get(member.firmId);
    const pinned = member.pinned === true || known?.pinned === true;
    const hasLead = [...members.values()].some((one) => one.role === 'lead' && one.firmId !== member.firmId);
    const role = known?.role ?? (member.role === 'lead' && hasLead ? 'partner' : member.role);
    members.set(member.firmId, { ...(known ?? member), role, ...(pinned ? { pinned } : {}) });
  }
  return [...members.values()];
}

function merge(first: Consortium, others: readonly Consortium[]): Consortium {
  const all = [first, ...others];
  return {
    ...first,
    needIds: [...new Set(all.flatMap((one) => one.needIds))],
    members: joinMembers(all),
    bans: [...new Set(all.flatMap((one) => one.bans))],
  };
}

export const mergeConsortia = defineCommand({
  kind: 'consortium.merge',
  fields: {
    scenarioId: scenarioIdSchema,
    consortiumIds: z.array(consortiumIdSchema).min(2).max(limits.consortia).readonly(),
  },
  label: ({ consortiumIds }) => sentence('commands.mergeConsortia', { count: consortiumIds.length }),
  apply(workspace, { scenarioId, consortiumIds }) {
    const wanted = [...new Set(consortiumIds)];
    const changed = changeScenario(workspace, scenarioId, (scenario) => {
      const [first, ...others] = wanted.flatMap((id) => scenario.consortia.find((one) => one.id === id) ?? []);
      if (first === undefined || others.length === 0 || others.length + 1 < wanted.length) {
        return refuse('consortium-missing', both(sentence('commands.refused.consortiumMissing')));
      }
      if (others.some((one) => one.areaId !== first.areaId)) {
        return refuse('different-areas', both(sentence('commands.refused.differentAreas')));
      }
      const consortia = scenario.consortia
        .filter((one) => !others.includes(one))
        .map((one) => (one === first ? merge(first, others) : one));
      return done({ ...scenario, consortia });
    });
    const [first, ...others] = wanted;
    if (!changed.ok || first === undefined) return changed;
    return done(repoint(changed.value, scenarioId, new Set(others), first));
  },
});
