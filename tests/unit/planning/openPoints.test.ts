/** What is open between two meetings: gates and actions past their date, conditions, concerns, gaps. */
import { expect, test } from 'vitest';
import { say } from '../../../shared/language/messages/say';
import { groupingOf } from '../../../shared/model/grouping';
import type { Workspace } from '../../../shared/model/workspace';
import { actionList } from '../../../shared/planning/actionList';
import { areaSummaries } from '../../../shared/planning/areaSummary';
import { lateGates } from '../../../shared/planning/lateGates';
import { nextSteps } from '../../../shared/planning/nextSteps';
import { openPoints } from '../../../shared/planning/openPoints';
import { after, consortiumIn, linkedTown } from '../../helpers/commanding';
import { onlyScenario } from '../../helpers/tinyCity';

const today = '2026-11-24';
const at = { scenarioId: 's', consortiumId: 'k' };

function lateTown(): Workspace {
  const pilot = { id: 'p1', kind: 'pilot', start: '2026-10-01', end: '2026-11-23', status: 'running' };
  const action = (id: string, dueOn: string | undefined, status: string) => ({
    id,
    text: { fa: `کار ${id}`, en: `Work ${id}` },
    owner: 'دبیرخانه',
    status,
    ...(dueOn === undefined ? {} : { dueOn }),
  });
  const town = linkedTown();
  const [meeting] = town.meetings;
  const [decision] = meeting?.decisions ?? [];
  const actions = [
    action('later', '2026-12-30', 'open'),
    action('done', '2026-11-01', 'done'),
    action('someday', undefined, 'open'),
    action('late', '2026-11-20', 'open'),
    action('today', today, 'open'),
  ];
  const held = after(town, { kind: 'meeting.save', meeting: { ...meeting, decisions: [{ ...decision, actions }] } });
  return after(held, { kind: 'phase.save', ...at, phase: pilot });
}

const late = lateTown();
const groupingFor = (workspace: Workspace) => groupingOf(workspace, onlyScenario(workspace));
const kinds = (workspace: Workspace) => openPoints(workspace, groupingFor(workspace), today).map(({ kind }) => kind);

test('everything open stands there, what is past its date first', () => {
  expect(kinds(late)).toEqual(['gate', 'action', 'condition', 'condition', 'concern']);
  const [gate] = openPoints(late, groupingFor(late), today);
  expect(say('en', gate?.sentence ?? { key: 'common.ok' })).toContain('Pilot');
  expect(gate?.consortiumId).toBe('k');
});

test('what has been settled is open no more', () => {
  const [concern] = late.concerns;
  const answered = { ...concern, status: 'answered', answer: { fa: 'پذیرفته شد' } };
  const passed = after(late, { kind: 'phase.changeStatus', ...at, phaseId: 'p1', status: 'passed' });
  expect(kinds(after(passed, { kind: 'concern.save', concern: answered }))).toEqual([
    'action',
    'condition',
    'condition',
  ]);
});

test('a gap of a consortium with members is a point with its number', () => {
  const bare = after(late, { kind: 'member.move', scenarioId: 's', moves: [{ firmId: 'c', from: 'k' }] });
  const without = after(bare, { kind: 'capability.save', capability: { id: 'Z', name: { fa: 'ز' }, group: 'g' } });
  const need = { ...without.needs[0], requirements: [{ capabilityId: 'Z', minLevel: 3, weight: 5 }] };
  expect(kinds(after(without, { kind: 'need.save', need }))).toContain('gap');
});

test('actions: overdue first, then by date, without date, and what is settled last; due today is not overdue', () => {
  const listed = actionList(late, today);
  expect(listed.map(({ action }) => action.id)).toEqual(['late', 'today', 'later', 'someday', 'done']);
  expect(listed.filter(({ isLate }) => isLate)).toHaveLength(1);
});

test('a gate is late from the day after its end until it is passed or stopped', () => {
  const { phases } = consortiumIn(late, 'k');
  const found = (day: string, status: string) =>
    lateGates([{ ...consortiumIn(late, 'k'), phases: phases.map((one) => ({ ...one, status })) } as never], day).length;
  expect(found('2026-11-23', 'running')).toBe(0);
  expect(found(today, 'running')).toBe(1);
  expect(found(today, 'planned')).toBe(1);
  expect(found(today, 'passed')).toBe(0);
  expect(found(today, 'stopped')).toBe(0);
});

test('the overview says both: as next steps, and as the next date of the area', () => {
  const steps = nextSteps(late, groupingFor(late), today, []);
  const targets = steps.map(({ target }) => target.kind);
  expect(targets).toContain('phases');
  expect(targets).toContain('actions');
  expect(areaSummaries(late, groupingFor(late), today, () => false)[0]?.nextDate).toEqual({
    on: '2026-11-23',
    kind: 'gate',
  });
});

test('an approved scenario asks for the phases of its consortia', () => {
  const approved = after(linkedTown(), { kind: 'scenario.changeStatus', scenarioId: 's', status: 'approved' });
  const keys = nextSteps(approved, groupingFor(approved), today, []).map(({ sentence }) => sentence.key);
  expect(keys).toContain('overview.step.phases');
});
