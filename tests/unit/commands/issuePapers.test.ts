/** Papers get numbers that nobody else has had, whatever is undone. */
import { describe, expect, test } from 'vitest';
import { redo, startHistory, undo } from '../../../shared/commands/history';
import type { Workspace } from '../../../shared/model/workspace';
import { after, attempt, labelOf, now, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const draft = tinyWorkspace(town);
const [only] = draft.scenarios;
if (only === undefined) throw new Error('The town has no scenario');
const workspace: Workspace = { ...draft, scenarios: [{ ...only, status: 'approved' }] };

const paper = (mark: string, about: object = { scenarioId: only.id }) => ({
  kind: 'proposal',
  subject: { fa: 'پیشنهاد', en: 'Proposal' },
  mark,
  ...about,
});
const issue = (marks: readonly string[], issuedOn = '2026-11-24') => ({
  kind: 'papers.issue',
  issuedOn,
  papers: marks.map((mark) => paper(mark)),
});
const numbersOf = ({ issuedPapers }: Workspace) => issuedPapers.map(({ number }) => number);

test('the register counts within the Jalali year and begins anew with the next', () => {
  const first = after(workspace, issue(['a', 'b']));
  expect(numbersOf(first)).toEqual(['1405/1', '1405/2']);
  expect(first.issuedPapers[0]).toMatchObject({ kind: 'proposal', issuedOn: '2026-11-24', year: 1405, serial: 1 });
  expect(labelOf(first)).toBe('Issue 2 numbered papers');
  expect(numbersOf(after(first, issue(['c'], '2027-03-21')))).toEqual(['1405/1', '1405/2', '1406/1']);
});

test('the register keeps the number of a paper that is given out once more', () => {
  const first = after(workspace, issue(['a', 'b']));
  expect(numbersOf(after(first, issue(['b', 'c', 'c'])))).toEqual(['1405/1', '1405/2', '1405/3']);
  expect(after(first, issue(['a']))).toBe(first);
});

test('the register writes numbers as the office does, and never the same again when the pattern changes', () => {
  const numbering = (numberPattern: string, before: Workspace) =>
    after(before, { kind: 'office.change', office: { ...before.office, letterhead: { numberPattern } } });
  const first = after(numbering('ن/{number}', workspace), issue(['a', 'b']));
  expect(numbersOf(first)).toEqual(['ن/1', 'ن/2']);
  expect(numbersOf(after(first, issue(['c'], '2027-03-21'))).at(-1)).toBe('ن/3');
  const office = { ...workspace.office, letterhead: { numberPattern: 'no number' } };
  expect(refusalOf(workspace, { kind: 'office.change', office })).toBe('invalid-command');
});

test('the register refuses papers of a scenario that is not approved, or is not there', () => {
  expect(refusalOf(draft, issue(['a']))).toBe('paper-not-final');
  const gone = { kind: 'papers.issue', issuedOn: '2026-11-24', papers: [paper('a', { scenarioId: 'gone' })] };
  expect(refusalOf(workspace, gone)).toBe('scenario-missing');
});

test('the register takes in papers that are about no scenario', () => {
  const call = { kind: 'papers.issue', issuedOn: '2026-11-24', papers: [paper('a', {})] };
  expect(numbersOf(after(draft, call))).toEqual(['1405/1']);
});

describe('undo', () => {
  const must = (history: ReturnType<typeof startHistory>, call: object, gesture?: string) => {
    const result = attempt(history, call, gesture);
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };
  const rename = (fa: string) => ({ kind: 'workspace.rename', title: { fa } });

  test('goes past the register: the next paper gets the next number', () => {
    const renamed = must(startHistory(workspace), rename('یک'));
    const issued = must(renamed, issue(['a']));
    expect(issued.past).toHaveLength(1);
    const back = undo(issued, { now });
    expect(back.workspace.title).toEqual(workspace.title);
    expect(numbersOf(back.workspace)).toEqual(['1405/1']);
    const next = must(back, issue(['b']));
    expect(numbersOf(next.workspace)).toEqual(['1405/1', '1405/2']);
    const forth = redo(next, { now });
    expect(forth.workspace.title).toEqual({ fa: 'یک' });
    expect(numbersOf(forth.workspace)).toEqual(['1405/1', '1405/2']);
  });

  test('leaves the journal its line when a gesture goes on afterwards', () => {
    const begun = must(startHistory(workspace), rename('یک'), 'g');
    const issued = must(begun, issue(['a']));
    const on = must(issued, rename('دو'), 'g');
    expect(on.workspace.journal.map(({ command }) => command)).toEqual([
      'workspace.rename',
      'papers.issue',
      'workspace.rename',
    ]);
  });
});
