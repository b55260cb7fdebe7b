/** A draft made from another scenario. */
import { expect, test } from 'vitest';
import type { Workspace } from '../../../shared/model/workspace';
import { after, labelOf, linkedTown, now, refusalOf } from '../../helpers/commanding';
import { scenarioId } from '../../helpers/tinyCity';

const call = { kind: 'scenario.duplicate', scenarioId: 's', copyId: 's2', name: { fa: 'رونوشت', en: 'Copy' } };
const copyIn = (workspace: Workspace) => workspace.scenarios.find(({ id }) => id !== scenarioId);

test('has the same consortia and policy, says what it is based on, and is a draft whatever its source is', () => {
  const approved = after(linkedTown(), { kind: 'scenario.changeStatus', scenarioId: 's', status: 'approved' });
  const [source] = approved.scenarios;
  const doubled = after(approved, call);
  expect(copyIn(doubled)).toEqual({
    ...source,
    id: 's2',
    name: call.name,
    basedOn: 's',
    status: 'draft',
    createdAt: now,
  });
  expect(doubled.scenarios[0]).toBe(source);
  expect(labelOf(doubled)).toBe('Create scenario “Copy” from another');
});

test('firms that declined in review stay out of the copy: they become bans of their consortium', () => {
  const town = linkedTown();
  const reviews = town.reviews.map((review) => {
    const { answer } = review;
    if (answer === undefined || review.firmId !== 'b') return review;
    return {
      ...review,
      answer: { ...answer, items: answer.items.map((item) => ({ ...item, stance: 'decline' as const })) },
    };
  });
  const doubled = after({ ...town, reviews }, call);
  expect(copyIn(doubled)?.consortia.map(({ bans }) => bans)).toEqual([['d'], ['c', 'b']]);
});

test('refuses a source that is gone and an id that is taken', () => {
  expect(refusalOf(linkedTown(), { ...call, scenarioId: 'gone' })).toBe('scenario-missing');
  expect(refusalOf(linkedTown(), { ...call, copyId: 's' })).toBe('id-taken');
});
