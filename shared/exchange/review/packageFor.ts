/** Puts together what a firm is sent. Pure: keys, ids, the moment and the digest are handed in. */
import type { Firm } from '../../model/firm';
import { groupingOf } from '../../model/grouping';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { reviewVersion } from './header';
import { letterTo, questionsAsked } from './letter';
import type { ReviewPackage } from './package';
import { type Digest, ownRecord, proposedTo } from './redact';

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
}

/** The contents of the firm's package. The firm must sit in the scenario. */
export function packageFor(
  workspace: Workspace,
  scenario: Scenario,
  firm: Firm,
  options: PackageOptions,
): ReviewPackage {
  const { packageId, round, dueOn, sentAt, key, fingerprint, answerTo, digest } = options;
  const consortia = proposedTo(firm, groupingOf(workspace, scenario), digest);
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
    letter: letterTo(firm, consortia.length, round, dueOn),
    firm: ownRecord(firm),
    capabilities: workspace.capabilities,
    consortia,
    questions: questionsAsked(),
  };
}
