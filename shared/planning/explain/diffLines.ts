/** A difference of two drafts in words: who comes, who goes and who takes another role, consortium by consortium. */
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Grouping } from '../../model/grouping';
import type { ConsortiumDiff, PlanDiff } from '../planDiff';
import { consortiumName, firmName } from './names';

function linesOf({ facts, scenario }: Grouping, diff: ConsortiumDiff): readonly Sentence[] {
  const consortium = consortiumName(scenario, diff.consortiumId);
  const names = (members: readonly { readonly firmId: ConsortiumDiff['comes'][number]['firmId'] }[]) =>
    members.map(({ firmId }) => firmName(facts, firmId));
  return [
    ...(diff.comes.length > 0 ? [sentence('explain.diff.comes', { consortium, firms: names(diff.comes) })] : []),
    ...(diff.goes.length > 0 ? [sentence('explain.diff.goes', { consortium, firms: names(diff.goes) })] : []),
    ...diff.roles.map(({ firmId, after }) => {
      const role = sentence(`nouns.role.${after}`);
      return sentence('explain.diff.role', { consortium, firm: firmName(facts, firmId), role });
    }),
  ];
}

/** One line per consortium and kind of change. */
export function diffLines(grouping: Grouping, diff: PlanDiff): readonly Sentence[] {
  return diff.consortia.flatMap((one) => linesOf(grouping, one));
}
