/** Gives papers their numbers and enters them in the register. A paper that has its number keeps it; no number is given twice. */
import { scenarioIdSchema } from '../ids';
import { jalaliParts } from '../language/jalali';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { defaultNumberPattern, type IssuedPaper, issuedPaperSchema, nextNumber } from '../model/issuedPaper';
import type { Workspace } from '../model/workspace';
import { z } from '../parsing';
import { done, type Refusal, refuse } from '../result';
import { defineCommand } from './command';
import { findScenario } from './scenarioChange';

/** How many papers one call may issue. */
export const mostIssued = 2_000;

const { kind, subject, mark, issuedOn } = issuedPaperSchema.unwrap().shape;
/** A paper about a scenario is only given out when that is approved. */
const paperToIssue = z.strictObject({ kind, subject, mark, scenarioId: scenarioIdSchema.exactOptional() }).readonly();
export type PaperToIssue = z.infer<typeof paperToIssue>;

/** Why the paper cannot be given out, or undefined. */
function obstacle(
  workspace: Workspace,
  { scenarioId, subject: about }: PaperToIssue,
): { readonly refusal: Refusal; readonly ok: false } | undefined {
  if (scenarioId === undefined) return undefined;
  const scenario = findScenario(workspace, scenarioId);
  if (!scenario.ok) return scenario;
  return scenario.value.status === 'approved'
    ? undefined
    : refuse('paper-not-final', both(sentence('commands.refused.paperNotFinal', { paper: about })));
}

function yearOf(iso: string): number {
  const year = jalaliParts(iso)?.year;
  if (year === undefined) throw new Error(`${iso} is no day`);
  return year;
}

/** The register with those papers that it does not have yet. */
function register(workspace: Workspace, papers: readonly PaperToIssue[], day: string): readonly IssuedPaper[] {
  const pattern = workspace.office.letterhead?.numberPattern ?? defaultNumberPattern;
  const year = yearOf(day);
  const known = new Set(workspace.issuedPapers.map((one) => one.mark));
  const issued = [...workspace.issuedPapers];
  for (const { scenarioId: _scenarioId, ...paper } of papers) {
    if (known.has(paper.mark)) continue;
    known.add(paper.mark);
    issued.push({ ...paper, ...nextNumber(issued, pattern, year), issuedOn: day });
  }
  return issued;
}

export const issuePapers = defineCommand({
  kind: 'papers.issue',
  fields: { issuedOn, papers: z.array(paperToIssue).min(1).max(mostIssued).readonly() },
  isLasting: true,
  label: ({ papers }) => sentence('commands.issuePapers', { count: papers.length }),
  apply(workspace, { papers, issuedOn: day }) {
    const wrong = papers.map((paper) => obstacle(workspace, paper)).find((one) => one !== undefined);
    return wrong ?? done({ ...workspace, issuedPapers: register(workspace, papers, day) });
  },
});
