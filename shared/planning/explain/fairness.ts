/** Fairness: what every firm of the list has got out of the scenario, and why those without a place have none. */
import type { FirmId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Firm } from '../../model/firm';
import type { Grouping } from '../../model/grouping';
import { type LeftOut, whyLeftOut } from './leftOut';
import { firmName } from './names';

export interface FirmShare {
  readonly firmId: FirmId;
  /** Consortia it is in. */
  readonly invitations: number;
  /** Those it leads. */
  readonly leads: number;
  /** Consortia it declined in review. */
  readonly declined: number;
  readonly capacity: number;
  /** Invitations over capacity, 0..1 and more; 0 where the firm has no capacity. */
  readonly load: number;
  readonly sentence: Sentence;
}

export interface Fairness {
  /** Every firm of the list, in its order. */
  readonly firms: readonly FirmShare[];
  readonly leftOut: readonly LeftOut[];
  readonly summary: Sentence;
}

function leadsOf({ scenario }: Grouping): ReadonlyMap<FirmId, number> {
  const leads = new Map<FirmId, number>();
  for (const { firmId, role } of scenario.consortia.flatMap(({ members }) => members)) {
    if (role === 'lead') leads.set(firmId, (leads.get(firmId) ?? 0) + 1);
  }
  return leads;
}

function shareOf(grouping: Grouping, firm: Firm, leads: number): FirmShare {
  const invitations = grouping.placements.get(firm.id)?.length ?? 0;
  const declined = [...grouping.declined.values()].filter((firms) => firms.has(firm.id)).length;
  const { capacity } = firm;
  const params = { firm: firmName(grouping.facts, firm.id), invitations, leads, declined, capacity };
  return {
    firmId: firm.id,
    invitations,
    leads,
    declined,
    capacity,
    load: capacity === 0 ? 0 : invitations / capacity,
    sentence: sentence('explain.fairness.firm', params),
  };
}

/** Shares of all firms, and who has none; why it is so is another question. */
export function firmShares(
  grouping: Grouping,
): Pick<Fairness, 'firms' | 'summary'> & { readonly unplaced: readonly Firm[] } {
  const leads = leadsOf(grouping);
  const all = [...grouping.facts.firms.values()];
  const firms = all.map((firm) => shareOf(grouping, firm, leads.get(firm.id) ?? 0));
  const unplaced = all.filter(({ id }) => !grouping.placements.has(id));
  const most = Math.max(0, ...firms.map(({ invitations }) => invitations));
  const params = { placed: all.length - unplaced.length, total: all.length, most };
  return { firms, unplaced, summary: sentence('explain.fairness.summary', params) };
}

/** How the places of a scenario are shared among the firms. */
export function fairness(grouping: Grouping): Fairness {
  const { firms, unplaced, summary } = firmShares(grouping);
  return { firms, leftOut: unplaced.map((firm) => whyLeftOut(grouping, firm)), summary };
}

/** The whole answer as lines to copy or print: the placed, then the left out with their reasons. */
export function fairnessLines({ firms, leftOut, summary }: Fairness): readonly Sentence[] {
  const placed = firms.filter(({ invitations }) => invitations > 0);
  return [summary, ...placed.map((firm) => firm.sentence), ...leftOut.map((firm) => firm.sentence)];
}
