/** What every section of a proposal reads: the consortium made ready for judging, and how its paper speaks. */
import type { ConsortiumId } from '../../ids';
import { pickText } from '../../language/text';
import { type Group, type Grouping, groupingOf } from '../../model/grouping';
import type { Currency } from '../../model/money';
import type { Scenario } from '../../model/scenario';
import type { Text } from '../../model/text';
import type { Workspace } from '../../model/workspace';
import type { ScenarioPaperOptions } from '../kinds/paperKind';
import { oncePer } from '../once';

export interface ProposalContext extends ScenarioPaperOptions {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly grouping: Grouping;
  readonly group: Group;
  readonly areaName: string;
  /** The body that owns the service area. */
  readonly areaOwner: string;
  /** In which amounts are said. */
  readonly currency: Currency;
  /** A text of the document in the paper's language, Persian where there is no other. */
  readonly text: (text: Text) => string;
}

/** The grouping of the scenario, made once however many proposals are made from it. */
export const groupingFor = oncePer((scenario: Scenario, workspace: Workspace) => groupingOf(workspace, scenario));

/** Undefined when the scenario has no such consortium. */
export function contextOf(
  workspace: Workspace,
  scenario: Scenario,
  consortiumId: ConsortiumId,
  options: ScenarioPaperOptions,
): ProposalContext | undefined {
  const grouping = groupingFor(scenario, workspace);
  const group = grouping.groups.find(({ consortium }) => consortium.id === consortiumId);
  if (group === undefined) return undefined;
  const text = (value: Text) => pickText(value, options.language);
  const area = grouping.facts.areas.get(group.consortium.areaId);
  return {
    ...options,
    workspace,
    scenario,
    grouping,
    group,
    areaName: area === undefined ? group.consortium.areaId : text(area.name),
    areaOwner: area === undefined ? '' : text(area.owner),
    currency: workspace.office.currency ?? 'rial',
    text,
  };
}
