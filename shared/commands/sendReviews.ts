/** Records what was sent to firms in one round; what the same firms were sent before and have not answered is superseded. */
import { consortiumIdSchema, firmIdSchema, innerIdSchema, scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { type Review, reviewSchema } from '../model/review';
import { isClosed } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { z } from '../parsing';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { change } from './lists';
import { findScenario } from './scenarioChange';

const { round, sentAt, dueOn, fingerprint } = reviewSchema.unwrap().shape;

/** One package as it was sealed. */
const sentPackage = z
  .strictObject({
    firmId: firmIdSchema,
    packageId: innerIdSchema,
    fingerprint,
    packed: z
      .array(z.strictObject({ consortiumId: consortiumIdSchema, mark: fingerprint }).readonly())
      .max(limits.consortia)
      .readonly(),
  })
  .readonly();

/** The highest round in which anything of the scenario was sent; 0 before the first. */
export function latestRound({ reviews }: Workspace, scenarioId: Review['scenarioId']): number {
  return reviews.reduce(
    (latest, review) => (review.scenarioId === scenarioId ? Math.max(latest, review.round) : latest),
    0,
  );
}

export const sendReviews = defineCommand({
  kind: 'review.send',
  fields: {
    scenarioId: scenarioIdSchema,
    round,
    sentAt,
    dueOn,
    packages: z.array(sentPackage).min(1).max(limits.firms).readonly(),
  },
  label: ({ round: number, packages }) => sentence('commands.sendReviews', { round: number, count: packages.length }),
  apply(workspace, { scenarioId, round: number, sentAt: at, dueOn: due, packages }) {
    const scenario = findScenario(workspace, scenarioId);
    if (!scenario.ok) return scenario;
    if (isClosed(scenario.value)) {
      return refuse(
        'scenario-closed',
        both(sentence('commands.refused.scenarioClosed', { scenario: scenario.value.name })),
      );
    }
    const latest = latestRound(workspace, scenarioId);
    if (number < latest)
      return refuse('round-past', both(sentence('commands.refused.roundPast', { round: number, latest })));
    const firms = new Set(packages.map(({ firmId }) => firmId));
    const earlier = change(workspace.reviews, (review) =>
      review.scenarioId === scenarioId && review.state === 'sent' && firms.has(review.firmId)
        ? { ...review, state: 'superseded' as const }
        : review,
    );
    const fresh = packages.map(({ firmId, packageId, fingerprint: sealed, packed }): Review => {
      const dates = { sentAt: at, ...(due === undefined ? {} : { dueOn: due }) };
      return {
        id: packageId,
        round: number,
        scenarioId,
        firmId,
        packageId,
        ...dates,
        fingerprint: sealed,
        packed,
        state: 'sent',
      };
    });
    return done({ ...workspace, reviews: [...earlier, ...fresh] });
  },
});
