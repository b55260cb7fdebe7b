/** Live completion in the status bar: what the draft leaves on the table, the difference at a press, and a clash of pins by name. */
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { currentJudgement } from '../../../renderer/state/judgement';
import type { PlanReport } from '../../../shared/model/planReport';
import type { Workspace } from '../../../shared/model/workspace';
import { done } from '../../../shared/result';
import { planned } from '../../helpers/planning';
import { showApp } from '../../helpers/shownApp';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const city: TinyCity = {
  firms: { a: { levels: { A: 4 } }, b: { levels: { A: 5 }, size: 'small' }, d: { levels: { A: 3 }, size: 'small' } },
  needs: { n: { asks: [['A', 3, 5]] } },
  consortia: { c: { needs: ['n'], members: ['a:lead', 'd'] } },
  policy: { minMembers: 2, maxMembers: 2 },
};

/** The window with live completion on; the planner answers for the document as it stands. */
async function showWith(start: TinyCity, report: Partial<PlanReport> = {}) {
  const answers = {
    'completion.find': () => {
      const { outcome } = planned(app.workspace(), onlyScenario(app.workspace()), { effort: 'quick' });
      return done({ kind: 'done' as const, value: { ...outcome, report: { ...outcome.report, ...report } } });
    },
  };
  const app: Awaited<ReturnType<typeof showApp>> = await showApp({
    workspace: tinyWorkspace(start),
    settings: { language: 'en', screens: {} },
    answers,
  });
  return app;
}

const bestOf = (workspace: Workspace) => planned(workspace, onlyScenario(workspace)).outcome.report.score.total;

test('a draft that could be better says by how much; a press shows the difference, another takes it', async () => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1400);
  const { user, workspace, asked } = await showWith(city);
  const best = bestOf(workspace());
  const before = currentJudgement()?.score.total ?? 0;
  expect(best).toBeGreaterThan(before);
  const share = (((best - before) / best) * 100).toFixed(1).replace(/\.0$/, '');
  await user.click(await screen.findByRole('button', { name: `${share}% below the best completion` }));
  const offer = await screen.findByRole('dialog', { name: 'The planner’s proposal' });
  expect(offer.textContent).toContain('Firm b (Partner)');
  await user.click(within(offer).getByRole('button', { name: 'Accept' }));
  await screen.findByText('No completion is better');
  expect(currentJudgement()?.score.total).toBe(best);
  expect(asked('completion.find')).toHaveLength(2);
});

test('a completion that is not proven to be the best is not called so', async () => {
  await showWith(city, { proven: false, bound: 10_000 });
  const said = await screen.findByRole('button', { name: /^At least .*% below the best completion$/ });
  expect(said.title).toMatch(/best completion found .* there may be a better one/);
});

test('pins that clash are said in the same place, and explained at a press', async () => {
  const clashing: TinyCity = {
    ...city,
    ties: [['conflict', 'a', 'b']],
    consortia: { c: { needs: ['n'], members: ['a:lead!', 'b!'] } },
  };
  const { user, asked } = await showWith(clashing);
  await user.click(await screen.findByRole('button', { name: 'The pins clash' }));
  await screen.findByRole('dialog', { name: 'What clashes with what' });
  expect(asked('explain.clash')).toEqual([{ scenarioId: 's', toForm: [] }]);
});

test('switched off in the settings, nothing is looked for', async () => {
  const { user, asked } = await showWith(city);
  await screen.findByRole('button', { name: /below the best completion/ });
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.click(screen.getByRole('switch', { name: /in the background/ }));
  expect(asked('settings.change').at(-1)?.screens).toMatchObject({ board: { completion: false } });
});
