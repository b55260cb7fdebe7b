/** Requirements that no member meets, and why. Firms outside the consortium are not named: its members read this paper. */
import type { NeedId } from '../../ids';
import { t } from '../../language/messages/say';
import type { JudgedRequirement } from '../../model/grouping';
import type { SupplyGap } from '../../model/planReport';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { gapsIn } from '../../planning/figures';
import { supplyGapsOf } from '../../planning/gaps';
import { oncePer } from '../once';
import type { Section } from '../paper';
import type { ProposalContext } from './context';
import { capabilityName } from './coverage';
import { levelText } from './members';

/** One look at the whole scenario serves all its proposals. */
const gapsOf = oncePer((scenario: Scenario, workspace: Workspace) => supplyGapsOf(workspace, scenario));

/** Why a requirement is not met: `choice` when a free firm could still be taken in. */
export type GapReason = SupplyGap['kind'] | 'choice';

export interface Uncovered {
  readonly requirement: JudgedRequirement;
  readonly reason: GapReason;
}

/** The requirements without a qualified member. */
export function uncoveredIn(context: ProposalContext): readonly Uncovered[] {
  const { group, grouping } = context;
  const open = gapsIn(grouping.facts, group);
  if (open.length === 0) return [];
  const gaps = gapsOf(context.scenario, context.workspace).filter(
    ({ consortiumId }) => consortiumId === group.consortium.id,
  );
  const reasonOf = ({ needId, capabilityId, minLevel }: JudgedRequirement): GapReason =>
    gaps.find((gap) => gap.needId === needId && gap.capabilityId === capabilityId && gap.minLevel === minLevel)?.kind ??
    'choice';
  return open.map((requirement) => ({ requirement, reason: reasonOf(requirement) }));
}

/** A table of what is not covered, or a sentence that all is. */
export function gapsSection(context: ProposalContext): Section {
  const { language, text, grouping, group } = context;
  const title = t(language, 'papers.gaps.title');
  const open = uncoveredIn(context);
  if (open.length === 0) {
    const words = t(language, group.requirements.length === 0 ? 'papers.coverage.none' : 'papers.gaps.none');
    return { id: 'gaps', title, blocks: [{ kind: 'paragraph', text: words }] };
  }
  const needTitle = (id: NeedId) => text(grouping.facts.needs.get(id)?.title ?? { fa: id });
  return {
    id: 'gaps',
    title,
    blocks: [
      { kind: 'paragraph', text: t(language, 'papers.gaps.words', { count: open.length }) },
      {
        kind: 'table',
        columns: [
          { title: t(language, 'nouns.requirement') },
          { title: t(language, 'nouns.need') },
          { title: t(language, 'papers.coverage.minLevel') },
          { title: t(language, 'papers.gaps.why') },
        ],
        rows: open.map(({ requirement, reason }) => [
          capabilityName(requirement, context),
          needTitle(requirement.needId),
          levelText(requirement.minLevel, context),
          t(language, `papers.gaps.${reason}`),
        ]),
      },
    ],
  };
}
