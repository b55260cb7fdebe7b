/** What the pool is measured against: the requirements of the consortium or need that is selected. */
import type { JudgedRequirement } from '../../../../shared/model/grouping';
import { type Group, type Grouping, requirementsOf } from '../../../../shared/model/grouping';
import type { Text } from '../../../../shared/model/text';
import type { Selection } from '../../../state/session';

export interface Asked {
  readonly name: Text;
  readonly requirements: readonly JudgedRequirement[];
  /** The consortium itself, if one is selected. */
  readonly group?: Group;
}

/** @returns undefined when neither a consortium nor a need is selected */
export function askedBy(grouping: Grouping, selection: Selection | undefined): Asked | undefined {
  if (selection?.kind === 'need') {
    const need = grouping.facts.needs.get(selection.id);
    return need === undefined ? undefined : { name: need.title, requirements: requirementsOf([need]) };
  }
  const id = selection?.kind === 'firm' ? selection.consortiumId : selection?.kind === 'consortium' ? selection.id : '';
  const group = grouping.groups.find(({ consortium }) => consortium.id === id);
  return group && { name: group.consortium.name, requirements: group.requirements, group };
}
