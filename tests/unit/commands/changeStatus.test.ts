/** The road of a scenario: review, approval, archive. */
import { expect, test } from 'vitest';
import { scenarioStatuses } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { after, labelOf, refusalOf, town } from '../../helpers/commanding';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);
const to = (status: string) => ({ kind: 'scenario.changeStatus', scenarioId: 's', status });
const along = (...statuses: readonly string[]): Workspace =>
  statuses.reduce((reached, status) => after(reached, to(status)), workspace);

test('a draft goes to review and back, to approval, to the archive and out of it as a draft again', () => {
  expect(onlyScenario(along('inReview', 'draft', 'inReview', 'approved', 'archived', 'draft')).status).toBe('draft');
  expect(labelOf(along('approved'))).toMatch(/^Status of scenario .+: Approved$/);
  expect({ ...onlyScenario(along('approved')), status: 'draft' }).toEqual(onlyScenario(workspace));
});

test('approval is not taken back: from there only the archive is open', () => {
  const approved = along('approved');
  const refused = scenarioStatuses.filter((status) => status !== 'approved' && status !== 'archived');
  expect(refused.map((status) => refusalOf(approved, to(status)))).toEqual(['status-not-next', 'status-not-next']);
  expect(after(approved, to('approved'))).toBe(approved);
  expect(refusalOf(along('archived'), to('approved'))).toBe('status-not-next');
});

test('a scenario without any member cannot be approved', () => {
  const empty = tinyWorkspace({ ...town, consortia: { k: { needs: ['n1'] } } });
  expect(refusalOf(empty, to('approved'))).toBe('nothing-to-approve');
  expect(refusalOf(empty, { ...to('archived'), scenarioId: 'gone' })).toBe('scenario-missing');
});
