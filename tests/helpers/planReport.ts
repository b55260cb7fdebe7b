/** The report of some plan, for tests in which only its being there matters. */
import { criterionIds, defaultPolicy } from '../../shared/model/policy';

export const report = {
  score: { total: 4_200, byCriterion: Object.fromEntries(criterionIds.map((id) => [id, 0])) },
  bound: 4_200,
  gap: 0,
  proven: true,
  phase: 'full',
  seconds: 0.2,
  figures: { coverage: 1, backup: 0, firmsPlaced: 2, firmsTotal: 4, meanLoad: 1, maxLoad: 1 },
  consortia: [],
  unformed: [],
  supplyGaps: [],
  provenance: { dataHash: 'h', seed: 1, policy: defaultPolicy, solver: 'highs', app: '1.0.0' },
};
