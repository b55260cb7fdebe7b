/** What every section about a whole scenario reads. */
import { pickText } from '../../language/text';
import type { Grouping } from '../../model/grouping';
import type { Scenario } from '../../model/scenario';
import type { Text } from '../../model/text';
import type { Workspace } from '../../model/workspace';
import type { ScenarioPaperOptions } from '../kinds/paperKind';
import { groupingFor } from '../proposal/context';

export interface ScenarioContext extends ScenarioPaperOptions {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly grouping: Grouping;
  /** A text of the document in the paper's language, Persian where there is no other. */
  readonly text: (text: Text) => string;
}

/** The scenario made ready for a paper. */
export function scenarioContext(
  workspace: Workspace,
  scenario: Scenario,
  options: ScenarioPaperOptions,
): ScenarioContext {
  const text = (value: Text) => pickText(value, options.language);
  return { ...options, workspace, scenario, grouping: groupingFor(scenario, workspace), text };
}
