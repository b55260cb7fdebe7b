/** What a firm's card tells in the place where it stands. */
import type { CapabilityId } from '../../../../shared/ids';
import type { Facts } from '../../../../shared/model/facts';
import type { Firm } from '../../../../shared/model/firm';
import { type Group, qualifies } from '../../../../shared/model/grouping';
import { type TieKind, tieKinds } from '../../../../shared/model/tie';

export interface CapabilityChip {
  readonly capabilityId: CapabilityId;
  readonly level: number;
  /** Does it meet a requirement here? */
  readonly isSupply: boolean;
}

export interface TieMark {
  readonly kind: TieKind;
  /** The members here that the firm is tied to. */
  readonly others: readonly Firm[];
}

/** Capabilities that the consortium asks for and the firm has, those that meet a requirement first. */
function chipsHere(facts: Facts, firm: Firm, group: Group): readonly CapabilityChip[] {
  const chips = new Map<CapabilityId, CapabilityChip>();
  for (const requirement of group.requirements) {
    const { capabilityId } = requirement;
    const level = facts.level(firm.id, capabilityId);
    const isSupply = qualifies(facts, firm, requirement) || chips.get(capabilityId)?.isSupply === true;
    if (level > 0) chips.set(capabilityId, { capabilityId, level, isSupply });
  }
  return [...chips.values()].sort((a, b) => Number(b.isSupply) - Number(a.isSupply) || b.level - a.level);
}

/** Without a consortium to look at, what the firm does best. */
function chipsAnywhere(firm: Firm): readonly CapabilityChip[] {
  return [...firm.capabilities]
    .sort((a, b) => b.level - a.level)
    .map(({ capabilityId, level }) => ({ capabilityId, level, isSupply: false }));
}

/** The capabilities that matter where the card stands. */
export function capabilityChips(facts: Facts, firm: Firm, group: Group | undefined): readonly CapabilityChip[] {
  return group === undefined ? chipsAnywhere(firm) : chipsHere(facts, firm, group);
}

/** Ties between the firm and the members of the consortium. */
export function tieMarks(facts: Facts, firm: Firm, group: Group): readonly TieMark[] {
  const ties = facts.tiesOf(firm.id);
  return tieKinds.flatMap((kind) => {
    const others = group.members
      .filter(({ firm: other }) => other !== firm && ties.get(other.id)?.some((tie) => tie.kind === kind))
      .map(({ firm: other }) => other);
    return others.length === 0 ? [] : [{ kind, others }];
  });
}
