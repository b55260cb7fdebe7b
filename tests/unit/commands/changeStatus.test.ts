/** The road of a scenario: review, approval, archive. */
import { expect, test } from 'vitest';
import { scenarioStatuses } from '../../../shared/model/scenario';
import { nextStatuses } from '../../../shared/model/scenarioRoad';
import { type Workspace, workspaceSchema } from '../../../shared/model/workspace';
import { after, labelOf, refusalOf, town } from '../../helpers/commanding';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);
const to = (status: string) => ({ kind: 'scenario.changeStatus', scenarioId: 's', status });
const along = (...statuses: readonly string[]): Workspace =>
  statuses.reduce((reached, status) => after(reached, to(status)), workspace);

test('a draft goes to review and back, to approval, to the archive and out of it', () => {
  expect(onlyScenario(along('inReview', 'draft', 'inReview', 'approved', 'archived', 'approved')).status).toBe(
    'approved',
  );
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

test.each(['draft', 'inReview', 'approved'] as const)(
  'what was archived as %s comes back as that and as nothing else',
  (status) => {
    const before = status === 'draft' ? workspace : along(status);
    const archived = after(before, to('archived'));
    expect(nextStatuses(onlyScenario(archived))).toEqual([status]);
    const others = scenarioStatuses.filter((one) => one !== status && one !== 'archived');
    expect(others.map((one) => refusalOf(archived, to(one)))).toEqual(['status-not-next', 'status-not-next']);
    expect(onlyScenario(after(archived, to(status)))).toEqual(onlyScenario(before));
  },
);

test('one archived by an earlier version, which does not say what it was, comes back as a draft', () => {
  const archived = workspaceSchema.parse({
    ...workspace,
    scenarios: workspace.scenarios.map((scenario) => ({ ...scenario, status: 'archived' })),
  });
  expect(onlyScenario(after(archived, to('draft')))).toEqual(onlyScenario(workspace));
});

test('a copy of an archived one is a draft that remembers nothing of it', () => {
  const copied = after(along('approved', 'archived'), {
    kind: 'scenario.duplicate',
    scenarioId: 's',
    copyId: 't',
    name: { fa: 'رونوشت' },
  });
  const copy = copied.scenarios[1];
  expect(copy?.status).toBe('draft');
  expect(copy).not.toHaveProperty('statusBefore');
});

test('a scenario without any member cannot be approved', () => {
  const empty = tinyWorkspace({ ...town, consortia: { k: { needs: ['n1'] } } });
  expect(refusalOf(empty, to('approved'))).toBe('nothing-to-approve');
  expect(refusalOf(empty, { ...to('archived'), scenarioId: 'gone' })).toBe('scenario-missing');
});
