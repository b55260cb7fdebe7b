/** A town that has sent packages, and answers to them, without cryptography: what stands inside the seals. */
import { mergeCallFor } from '../../shared/commands/mergeCall';
import { answerSchema, type ReviewAnswer } from '../../shared/exchange/review/answer';
import { type JudgedAnswer, judgeAnswer } from '../../shared/exchange/review/judge';
import { markOf } from '../../shared/exchange/review/mark';
import { firmIdSchema } from '../../shared/ids';
import type { Workspace } from '../../shared/model/workspace';
import type { Result } from '../../shared/result';
import { after, now, town } from './commanding';
import { digest, must } from './reviewing';
import { onlyScenario, tinyWorkspace } from './tinyCity';

/** A public key in its right form, one for each name. */
export const keyOf = (name: string) => `RW${digest(name).slice(0, 54)}`;

/** The call that sends round `round` to these firms; firm `a` sits in `k` and `l`, `b` in `l`, `c` in `k`. */
export function sending(
  workspace: Workspace,
  firms: readonly string[],
  round = 1,
  dueOn?: string,
): Record<string, unknown> {
  const { consortia } = onlyScenario(workspace);
  return {
    kind: 'review.send',
    scenarioId: 's',
    round,
    sentAt: '2026-11-20T09:00:00Z',
    ...(dueOn === undefined ? {} : { dueOn }),
    packages: firms.map((firmId) => ({
      firmId,
      packageId: `p${round}-${firmId}`,
      fingerprint: digest(`${round}${firmId}`).slice(0, 32),
      packed: consortia
        .filter(({ members }) => members.some((member) => member.firmId === firmId))
        .map((one) => ({
          consortiumId: one.id,
          mark: markOf(one, workspace.needs, firmIdSchema.parse(firmId), digest),
        })),
    })),
  };
}

/** The town after round 1 went to a, b and c. */
export function sentTown(dueOn?: string): Workspace {
  const workspace = tinyWorkspace(town);
  return after(workspace, sending(workspace, ['a', 'b', 'c'], 1, dueOn));
}

export interface Said {
  readonly id?: string;
  readonly at?: string;
  readonly round?: number;
  readonly key?: string;
  readonly items?: readonly object[];
  readonly changes?: readonly { readonly path: string; readonly from: unknown; readonly to: unknown }[];
}

/** What a firm answers to the package it was sent. */
export function answerOf(workspace: Workspace, firmId: string, said: Said = {}): ReviewAnswer {
  const {
    id = `x-${firmId}`,
    at = '2026-11-22T09:00:00Z',
    round = 1,
    key = keyOf(firmId),
    items = [],
    changes = [],
  } = said;
  const sent = workspace.reviews.find(({ packageId }) => packageId === `p${round}-${firmId}`);
  const marks = new Map((sent?.packed ?? []).map(({ consortiumId, mark }) => [String(consortiumId), mark]));
  return answerSchema.parse({
    header: {
      format: 'peyvand-answer',
      version: 1,
      office: { fa: 'دفتر' },
      firm: { id: firmId, name: { fa: `شرکت ${firmId}` } },
      round,
      fingerprint: '0'.repeat(20),
      key,
      officeFingerprint: '1'.repeat(20),
    },
    packageId: `p${round}-${firmId}`,
    packageFingerprint: sent?.fingerprint ?? '',
    workspaceId: workspace.id,
    answerId: id,
    answeredAt: at,
    items: items.map((item) => ({
      mark: 'consortiumId' in item ? (marks.get(String(item.consortiumId)) ?? '') : '',
      ...item,
    })),
    profileChanges: changes,
  });
}

/** How an answer is judged when it arrives. */
export function judged(workspace: Workspace, answer: ReviewAnswer, at = now): Result<JudgedAnswer> {
  return judgeAnswer(workspace, answer, { now: at, digest });
}

/** The document after the answer was judged and merged. */
export function merged(workspace: Workspace, answer: ReviewAnswer, take: 'all' | 'none' = 'all'): Workspace {
  return after(workspace, mergeCallFor(must(judged(workspace, answer)), take));
}
