/** Ban: who may not be here, by the office's word or its own in review. */
import { expect, test } from 'vitest';
import { firmIdSchema, scenarioIdSchema } from '../../../shared/ids';
import { groupingOf } from '../../../shared/model/grouping';
import type { Review } from '../../../shared/model/review';
import { findingsOf } from '../../../shared/planning/findings';
import { found } from '../../helpers/judging';
import { consortiumId, onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const city = (bans: readonly string[]): TinyCity => ({
  firms: { a: {}, b: {} },
  needs: { n: { asks: [] } },
  consortia: { k: { needs: ['n'], members: ['a', 'b'], bans } },
});

const declines = (handled: 'no' | 'taken' | 'refused', state: Review['state'] = 'answered'): Review => ({
  id: 'r1',
  round: 1,
  scenarioId: scenarioIdSchema.parse('s'),
  firmId: firmIdSchema.parse('b'),
  packageId: 'p1',
  sentAt: '2026-11-01T08:00:00Z',
  fingerprint: 'f',
  state,
  answer: {
    answerId: 'x1',
    answeredAt: '2026-11-02T08:00:00Z',
    receivedAt: '2026-11-03T08:00:00Z',
    signer: 'k',
    items: [{ consortiumId: consortiumId('k'), stance: 'decline', handled }],
    profileChanges: [],
  },
});

function banFindings(review: Review) {
  const workspace = { ...tinyWorkspace(city([])), reviews: [review] };
  return findingsOf(groupingOf(workspace, onlyScenario(workspace)))
    .filter((finding) => finding.rule === 'ban')
    .map((finding) => finding.sentence.key);
}

test('a banned member is a finding, another member is not', () => {
  expect(found('ban', city(['a']))).toEqual(['k: a']);
  expect(found('ban', city([]))).toEqual([]);
});

test('a firm that declined in review is banned from that consortium', () => {
  expect(banFindings(declines('no'))).toEqual(['rules.ban.declined']);
  expect(banFindings(declines('taken'))).toEqual(['rules.ban.declined']);
});

test('a refusal that the office has refused, or a superseded answer, bans nobody', () => {
  expect(banFindings(declines('refused'))).toEqual([]);
  expect(banFindings(declines('taken', 'superseded'))).toEqual([]);
});
