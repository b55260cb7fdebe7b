/** The whole workspace as one workbook. This file only lists its sheets. */
import { t } from '../../language/messages/say';
import { pickText } from '../../language/text';
import type { Workspace } from '../../model/workspace';
import type { Workbook, WorkbookSheet } from '../workbook';
import { areaSheet } from './areas';
import { capabilitySheet } from './capabilities';
import { consortiumSheet } from './consortia';
import { type BookContext, type BookOptions, contextOf } from './context';
import { coverageSheet } from './coverage';
import { findingSheet } from './findings';
import { firmCapabilitySheet } from './firmCapabilities';
import { firmSheet } from './firms';
import { guideSheet } from './guide';
import { membershipSheet } from './memberships';
import { needSheet } from './needs';
import { phaseSheet } from './phases';
import { requirementSheet } from './requirements';
import { scenarioSheet } from './scenarios';
import { talentSheet } from './talents';
import { tieSheet } from './ties';

interface Part {
  readonly build: (context: BookContext) => WorkbookSheet;
  /** Can the sheet be imported again? The others only show how things stand. */
  readonly isImportable: boolean;
}

const parts: readonly Part[] = [
  { build: capabilitySheet, isImportable: true },
  { build: areaSheet, isImportable: true },
  { build: firmSheet, isImportable: true },
  { build: firmCapabilitySheet, isImportable: true },
  { build: talentSheet, isImportable: true },
  { build: needSheet, isImportable: true },
  { build: requirementSheet, isImportable: true },
  { build: tieSheet, isImportable: true },
  { build: scenarioSheet, isImportable: true },
  { build: consortiumSheet, isImportable: true },
  { build: membershipSheet, isImportable: true },
  { build: phaseSheet, isImportable: true },
  { build: coverageSheet, isImportable: false },
  { build: findingSheet, isImportable: false },
];

/** The lists of the workspace, and how its scenarios stand, after a sheet that says what all of it is. */
export function workspaceWorkbook(workspace: Workspace, options: BookOptions): Workbook {
  const context = contextOf(workspace, options);
  const sheets = parts.map(({ build, isImportable }) => ({ ...build(context), isImportable }));
  const title = t(options.language, 'lists.title', { workspace: pickText(workspace.title, options.language) });
  return { title, language: options.language, sheets: [guideSheet(context, sheets), ...sheets] };
}
