/** What can clash, by the names people know: a rule in a consortium, the capacity of a firm, a pin, a ban. */
import type { ConsortiumId, FirmId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Role } from '../../model/consortium';
import { type Grouping, groupingOf } from '../../model/grouping';
import type { RuleId } from '../../model/ruleId';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { rules } from '../../rules';
import type { RowFilter } from '../program';
import { consortiumName, firmName } from './names';

interface InConsortium {
  readonly firmId: FirmId;
  readonly consortiumId: ConsortiumId;
}

export type ClashElement =
  | { readonly kind: 'rule'; readonly rule: RuleId; readonly consortiumId: ConsortiumId }
  | { readonly kind: 'capacity'; readonly firmId: FirmId; readonly capacity: number }
  | ({ readonly kind: 'pin'; readonly role: Role } & InConsortium)
  | ({ readonly kind: 'ban' } & InConsortium)
  /** The firm withdrew in review: only the firm itself can take that back. */
  | ({ readonly kind: 'declined' } & InConsortium);

/** Rules that stand for themselves in each consortium; the others are named with a firm. */
const rulesByConsortium: readonly RuleId[] = ['territory', 'ownerGroup', 'rival', 'mix', 'lead', 'size', 'conflict'];

/** Everything in a scenario that may be part of a clash; what is best left unnamed, if it can be, comes first. */
export function elementsOf(workspace: Workspace, scenario: Scenario): readonly ClashElement[] {
  const { declined } = groupingOf(workspace, scenario);
  const pins = scenario.consortia.flatMap(({ id, members }) =>
    members
      .filter(({ pinned }) => pinned === true)
      .map(({ firmId, role }): ClashElement => ({ kind: 'pin', firmId, consortiumId: id, role })),
  );
  const kept = scenario.consortia.flatMap(({ id, bans }) => {
    const refused = declined.get(id) ?? new Set<FirmId>();
    const out = [...new Set([...bans, ...refused])];
    return out.map(
      (firmId): ClashElement => ({ kind: refused.has(firmId) ? 'declined' : 'ban', firmId, consortiumId: id }),
    );
  });
  return [
    ...workspace.firms.map(({ id, capacity }): ClashElement => ({ kind: 'capacity', firmId: id, capacity })),
    ...scenario.consortia.flatMap(({ id }) =>
      rulesByConsortium.map((rule): ClashElement => ({ kind: 'rule', rule, consortiumId: id })),
    ),
    ...kept,
    ...pins,
  ];
}

/** The rule, consortium and firm whose rows of the model an element stands for. */
function rowsOf(element: ClashElement): string {
  if (element.kind === 'rule') return `${element.rule} ${element.consortiumId}`;
  if (element.kind === 'capacity') return `capacity ${element.firmId}`;
  return `${element.kind === 'pin' ? 'pin' : 'ban'} ${element.consortiumId} ${element.firmId}`;
}

/** Only the rows of these elements. That only firms of use come in is taken as given. */
export function onlyRowsOf(elements: readonly ClashElement[]): RowFilter {
  const kept = new Set(elements.map(rowsOf));
  return (rule, consortiumId, firmId) => {
    if (rule === 'useful') return true;
    if (rule === 'capacity') return kept.has(`capacity ${firmId}`);
    const isNamedWithFirm = rule === 'pin' || rule === 'ban';
    return kept.has(isNamedWithFirm ? `${rule} ${consortiumId} ${firmId}` : `${rule} ${consortiumId}`);
  };
}

/** The element by its name. */
export function sayElement({ facts, scenario }: Grouping, element: ClashElement): Sentence {
  if (element.kind === 'capacity') {
    return sentence('explain.clash.capacity', { firm: firmName(facts, element.firmId), capacity: element.capacity });
  }
  const consortium = consortiumName(scenario, element.consortiumId);
  if (element.kind === 'rule') {
    const rule = { key: rules.find(({ id }) => id === element.rule)?.name ?? 'nouns.policy' } as const;
    return sentence('explain.clash.rule', { rule, consortium });
  }
  const firm = firmName(facts, element.firmId);
  if (element.kind !== 'pin') return sentence(`explain.clash.${element.kind}`, { firm, consortium });
  return sentence('explain.clash.pin', { firm, consortium, role: sentence(`nouns.role.${element.role}`) });
}
