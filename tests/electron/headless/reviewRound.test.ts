/** A whole round from the command line: packed, opened, answered and merged by 55 firms, in any order, twice – and the figures add up. */
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReviewPackage } from '../../../shared/exchange/review/package';
import type { Workspace } from '../../../shared/model/workspace';
import { answersByConsortium, sumAnswers } from '../../../shared/planning/answers';
import { at, eachInItsFolder, json, type Merged, type Packed, workspaceIn } from './reviewCalling';

eachInItsFolder();

/** Chance that is the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function saidBy(asked: ReviewPackage, roll: (below: number) => number) {
  const stances = ['accept', 'conditional', 'decline'] as const;
  return {
    items: asked.consortia.map(({ id, members }) => {
      const other = members[roll(3)];
      return {
        consortiumId: id,
        stance: stances[roll(3)],
        ...(roll(2) === 0 ? { conditions: { sharePercent: roll(50), role: 'lead', text: 'پس از پایلوت' } } : {}),
        ...(roll(6) === 0 && other !== undefined ? { conflictWith: [other.id] } : {}),
        ...(roll(4) === 0 ? { comment: 'نظر شرکت', suggestFirm: 'شرکت دیگر' } : {}),
      };
    }),
    profileChanges: [
      ...(roll(3) === 0 ? [{ path: 'capacity', to: 1 + roll(8) }] : []),
      ...(roll(4) === 0
        ? [{ path: 'concerns', to: [{ topic: 'finance', text: { fa: `دغدغهٔ ${asked.firm.id}` } }] }]
        : []),
    ],
  };
}

function shuffled<Item>(items: readonly Item[], roll: (below: number) => number): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(roll(left.length), 1));
}

/** What must be the same whatever the order: all but the log, and the moment of arrival. */
function settled(workspace: Workspace): unknown {
  const reviews = workspace.reviews.map(({ answer, ...review }) => ({
    ...review,
    answer: answer && { ...answer, receivedAt: '' },
  }));
  return { ...workspace, journal: [], reviews };
}

test('55 firms answer, the office merges in any order and twice: the same workspace, and the figures add up', {
  timeout: 180_000,
}, async () => {
  const packed = await json<Packed>(
    'review',
    'pack',
    'city.peyvand',
    '--scenario',
    's1',
    '--round',
    '1',
    '--out',
    'packs',
    '--passphrases',
    'pass.json',
  );
  expect(packed.packages).toHaveLength(55);
  const roll = dice(7);
  const said: ReturnType<typeof saidBy>[] = [];
  for (const { file, firmId } of packed.packages) {
    const asked = await json<ReviewPackage>('review', 'open', file, '--passphrases', 'pass.json');
    expect(asked.firm.id).toBe(firmId);
    const words = saidBy(asked, roll);
    said.push(words);
    await json(
      'review',
      'answer',
      file,
      '--answers',
      JSON.stringify(words),
      '--out',
      `answers/${firmId}.peyvand-answer`,
      '--passphrases',
      'pass.json',
    );
  }
  const answers = readdirSync(at('answers')).map((name) => join('answers', name));
  expect(answers).toHaveLength(55);
  copyFileSync(at('city.peyvand'), at('other.peyvand'));

  const first = await json<Merged>('review', 'merge', 'city.peyvand', ...shuffled(answers, roll), '--take', 'all');
  await json<Merged>('review', 'merge', 'other.peyvand', ...shuffled(answers, roll), '--take', 'all');
  expect(settled(workspaceIn('other.peyvand'))).toEqual(settled(workspaceIn('city.peyvand')));

  const before = workspaceIn('city.peyvand');
  const second = await json<Merged>('review', 'merge', 'city.peyvand', ...shuffled(answers, roll), '--take', 'all');
  expect(workspaceIn('city.peyvand')).toEqual(before);
  expect(second.totals).toMatchObject({ files: 55, merged: 0, doubled: 55, refused: 0 });

  const items = said.flatMap((one) => one.items);
  const count = (stance: string) => items.filter((item) => item.stance === stance).length;
  const figures = { accepted: count('accept'), conditional: count('conditional'), declined: count('decline') };
  expect(first.totals).toMatchObject({
    files: 55,
    merged: 55,
    doubled: 0,
    refused: 0,
    late: 0,
    superseded: 0,
    ...figures,
  });
  const scenario = before.scenarios[0];
  if (scenario === undefined) throw new Error('No scenario');
  const counted = sumAnswers([...answersByConsortium(before, scenario, () => false).values()]);
  expect(counted).toEqual({ ...figures, waiting: 0, outdated: 0 });
  expect(scenario.consortia.reduce((sum, { bans }) => sum + bans.length, 0)).toBe(figures.declined);
  expect(scenario.consortia.reduce((sum, { members }) => sum + members.length, 0)).toBe(
    items.length - figures.declined,
  );
  expect(before.reviews.every(({ state }) => state === 'answered')).toBe(true);
});
