import { describe, expect, test } from 'vitest';
import { scenarioIdSchema } from '../../../shared/ids';
import { type Review, reviewSchema } from '../../../shared/model/review';
import { answersByConsortium, reviewsWaiting, sumAnswers } from '../../../shared/planning/answers';
import { consortiumId, onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const scenario = onlyScenario(
  tinyWorkspace({
    firms: { f: {}, g: {} },
    needs: { n: { asks: [['A', 1, 1]] } },
    consortia: { c: { needs: ['n'], members: ['f', 'g'] }, d: { needs: ['n'], members: ['f'] } },
  }),
);

const never = () => false;

type Short = Partial<Pick<Review, 'state' | 'round' | 'scenarioId'>> & { readonly says?: Record<string, string> };

function review(firmId: string, { says, ...rest }: Short = {}): Review {
  return reviewSchema.parse({
    id: `r-${firmId}-${rest.round ?? 1}`,
    round: 1,
    scenarioId: 's',
    firmId,
    packageId: 'p',
    sentAt: '2026-11-01T08:00:00Z',
    fingerprint: 'x',
    state: says === undefined ? 'sent' : 'answered',
    ...(says === undefined ? {} : { answer: answer(says) }),
    ...rest,
  });
}

function answer(says: Record<string, string>) {
  return {
    answerId: 'a',
    answeredAt: '2026-11-02T08:00:00Z',
    receivedAt: '2026-11-03T08:00:00Z',
    signer: 's',
    items: Object.entries(says).map(([id, stance]) => ({ consortiumId: id, stance, handled: 'no' })),
    profileChanges: [],
  };
}

describe('answers about consortia', () => {
  test('a package without an answer waits in every consortium of its firm', () => {
    const counts = answersByConsortium({ reviews: [review('f')], needs: [] }, scenario, never);
    expect(counts.get(consortiumId('c'))).toMatchObject({ waiting: 1, accepted: 0 });
    expect(counts.get(consortiumId('d'))).toMatchObject({ waiting: 1 });
  });

  test('stances are counted where they were given', () => {
    const reviews = [review('f', { says: { c: 'accept', d: 'decline' } }), review('g', { says: { c: 'conditional' } })];
    const counts = answersByConsortium({ reviews, needs: [] }, scenario, never);
    expect(counts.get(consortiumId('c'))).toEqual({
      accepted: 1,
      conditional: 1,
      declined: 0,
      waiting: 0,
      outdated: 0,
    });
    expect(counts.get(consortiumId('d'))).toEqual({
      accepted: 0,
      conditional: 0,
      declined: 1,
      waiting: 0,
      outdated: 0,
    });
    expect(sumAnswers([...counts.values()])).toEqual({
      accepted: 1,
      conditional: 1,
      declined: 1,
      waiting: 0,
      outdated: 0,
    });
  });

  test('the newest round counts; superseded reviews and other scenarios do not', () => {
    const reviews = [
      review('f', { round: 2, says: { c: 'accept' } }),
      review('f', { round: 1, says: { c: 'decline' } }),
      review('g', { state: 'superseded' }),
    ];
    expect(answersByConsortium({ reviews, needs: [] }, scenario, never).get(consortiumId('c'))).toEqual({
      accepted: 1,
      conditional: 0,
      declined: 0,
      waiting: 0,
      outdated: 0,
    });
    expect(reviewsWaiting(reviews, scenario)).toEqual([]);
    expect(reviewsWaiting([review('g')], scenario)).toHaveLength(1);
    expect(reviewsWaiting([review('g')], { ...scenario, id: scenarioIdSchema.parse('other') })).toEqual([]);
  });
});
