/** Two or three scenarios side by side. */
import type { Policy } from '../../model/policy';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { type Judgement, judgeScenario } from '../judgement';
import { type ConsortiumRow, consortiumRows } from './consortiumRows';
import { type FigureRow, figureRows } from './figureRows';
import { type FirmRow, firmRows } from './firmRows';
import { type MatchRow, matchRows } from './matchRows';
import { type PairedRow, pairConsortia } from './pairing';

export interface Comparison {
  readonly judgements: readonly Judgement[];
  readonly rows: readonly PairedRow[];
  readonly figures: readonly FigureRow[];
  readonly consortia: readonly ConsortiumRow[];
  readonly firms: readonly FirmRow[];
  /** The matches of two of them, by their positions. */
  readonly matches: (from: number, to: number) => readonly MatchRow[];
}

/** @param policy judges all of them by one policy instead of each by its own, so that their points mean the same */
export function compareScenarios(workspace: Workspace, scenarios: readonly Scenario[], policy?: Policy): Comparison {
  const judgements = scenarios.map((one) => judgeScenario(workspace, policy === undefined ? one : { ...one, policy }));
  const rows = pairConsortia(judgements.map(({ scenario }) => scenario));
  return {
    judgements,
    rows,
    figures: figureRows(judgements),
    consortia: consortiumRows(judgements, rows),
    firms: firmRows(judgements, rows),
    matches: (from, to) => matchRows(judgements, rows, [from, to]),
  };
}
