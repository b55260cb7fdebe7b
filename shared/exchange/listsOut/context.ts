/** What every sheet of the workbook reads: the workspace, the scenarios that are shown, and who reads it when. */
import type { Language } from '../../language/language';
import { pickText } from '../../language/text';
import { type Facts, factsOf } from '../../model/facts';
import { type Grouping, groupingOf } from '../../model/grouping';
import type { Scenario } from '../../model/scenario';
import type { Text } from '../../model/text';
import type { Workspace } from '../../model/workspace';

export interface BookOptions {
  readonly language: Language;
  readonly revision: number;
  /** The day on the wall, `YYYY-MM-DD`. */
  readonly today: string;
  /** The scenarios whose consortia are shown. */
  readonly scenarios: readonly Scenario[];
}

export interface BookContext extends BookOptions {
  readonly workspace: Workspace;
  readonly facts: Facts;
  readonly groupings: readonly Grouping[];
}

export function contextOf(workspace: Workspace, options: BookOptions): BookContext {
  const groupings = options.scenarios.map((scenario) => groupingOf(workspace, scenario));
  return { ...options, workspace, facts: factsOf(workspace), groupings };
}

/** The name of something in the reader's language; its id where it is gone. */
export function nameOr(named: { readonly name: Text } | undefined, id: string, { language }: BookOptions): string {
  return named === undefined ? id : pickText(named.name, language);
}
