/** Puts together what a firm is sent. Pure: keys, ids, the moment and the digest are handed in. */
import type { Firm } from '../../model/firm';
import { groupingOf } from '../../model/grouping';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import type { AskedConsortium } from './asking';
import { reviewVersion } from './header';
import { type LetterWords, letterTo, questionsAsked } from './letter';
import type { Digest } from './mark';
import type { ReviewPackage } from './package';
import { ownRecord, proposedTo } from './redact';

export interface PackageOptions {
  readonly packageId: string;
  readonly round: number;
  readonly dueOn?: string;
  /** The moment of sending, ISO. */
  readonly sentAt: string;
  /** The office's keys: what signs, its fingerprint, and to what answers are sealed. */
  readonly key: string;
  readonly fingerprint: string;
  readonly answerTo: string;
  readonly digest: Digest;
  /** What the firm is asked about; all of its consortia if missing. */
  readonly asked?: readonly AskedConsortium[];
  /** The office's own words in the letter. */
  readonly letter?: LetterWords;
}

/** The proposals that the firm is asked about, each with what has changed since its last word. */
function asking(
  proposals: ReviewPackage['consortia'],
  asked: readonly AskedConsortium[] | undefined,
): ReviewPackage['consortia'] {
  if (asked === undefined) return proposals;
  return proposals.flatMap((proposal) => {
    const found = asked.find(({ id }) => id === proposal.id);
    if (found === undefined) return [];
    return found.since === undefined ? proposal : { ...proposal, since: found.since };
  });
}

/** The contents of the firm's package. The firm must sit in the scenario. */
export function packageFor(
  workspace: Workspace,
  scenario: Scenario,
  firm: Firm,
  options: PackageOptions,
): ReviewPackage {
  const { packageId, round, dueOn, sentAt, key, fingerprint, answerTo, digest, asked, letter } = options;
  const consortia = asking(proposedTo(firm, groupingOf(workspace, scenario), digest), asked);
  return {
    header: {
      format: 'peyvand-review',
      version: reviewVersion,
      office: workspace.office.organisation,
      firm: { id: firm.id, name: firm.name },
      round,
      ...(dueOn === undefined ? {} : { dueOn }),
      fingerprint,
      key,
    },
    packageId,
    workspaceId: workspace.id,
    sentAt,
    office: workspace.office,
    answerTo,
    letter: letterTo(firm, consortia.length, round, dueOn, letter),
    firm: ownRecord(firm),
    capabilities: workspace.capabilities,
    consortia,
    questions: questionsAsked(),
  };
}
