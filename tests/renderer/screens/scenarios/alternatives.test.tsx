/** Other good plans on the screen: each with what it gains and gives up, kept as a scenario of its own or taken, one undo step each. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../../../../renderer/screens/scenarios/state/view';
import { alternatives } from '../../../../shared/planning/alternatives';
import { done } from '../../../../shared/result';
import { planForTests } from '../../../helpers/planning';
import { showApp } from '../../../helpers/shownApp';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';

const city: TinyCity = {
  firms: {
    a: { levels: { A: 4 } },
    b: { levels: { A: 5 }, size: 'small' },
    d: { levels: { A: 4 }, size: 'small' },
    e: { levels: { A: 3 }, size: 'small' },
  },
  needs: { n: { asks: [['A', 3, 5]] } },
  consortia: { c: { needs: ['n'], members: ['a:lead', 'b'] } },
  policy: { minMembers: 2, maxMembers: 2 },
};

async function shown() {
  const workspace = tinyWorkspace(city);
  const wish = { count: 2, loss: 0.5 };
  const found = await alternatives(workspace, onlyScenario(workspace), planForTests, wish);
  if (!found.ok) throw new Error(found.refusal.sentence.en);
  show({ tab: 'alternatives' });
  const app = await showApp({
    workspace,
    screen: 'scenarios',
    settings: { language: 'en' },
    answers: { 'explain.alternatives': () => done({ kind: 'done' as const, value: found.value }) },
  });
  await app.user.click(screen.getByRole('button', { name: 'Find alternatives' }));
  return { ...app, found: found.value };
}

test('each says what it gains and gives up; kept, it is a scenario of its own and the first stays', async () => {
  const { found, user, workspace, asked } = await shown();
  expect(asked('explain.alternatives')).toEqual([{ scenarioId: 's', count: 3, loss: 0.02 }]);
  const cards = (await screen.findAllByRole('heading', { name: /^Alternative \d/ })).map((head) => head.closest('li'));
  expect(cards).toHaveLength(found.alternatives.length);
  expect(found.alternatives.length).toBeGreaterThan(0);
  const [card] = cards;
  const [first] = found.alternatives;
  if (card === null || card === undefined || first === undefined) throw new Error('There is no alternative');
  expect(card.textContent).toContain(`${first.outcome.report.score.total.toLocaleString('en')} points`);
  expect(within(card).getByText(/^Strength/).nextSibling?.textContent).toMatch(/−/);
  await user.click(within(card).getByRole('button', { name: 'Keep as a scenario' }));
  const [before, kept] = workspace().scenarios;
  expect(before?.consortia[0]?.members.map(({ firmId }) => firmId)).toEqual(['a', 'b']);
  expect(kept?.consortia[0]?.members).toEqual(first.outcome.consortia[0]?.members);
  expect(kept).toMatchObject({
    status: 'draft',
    basedOn: 's',
    name: { en: expect.stringMatching(/, alternative 1$/) },
  });
  const gestures = new Set(asked('document.execute').map(({ gesture }) => gesture));
  expect([gestures.size, gestures.has(undefined)]).toEqual([1, false]);
  expect(screen.getAllByRole('heading', { name: /^Alternative \d/ })).toHaveLength(cards.length);
});

test('taken, it stands in the scenario that it was found for', async () => {
  const { found, user, workspace } = await shown();
  await user.click((await screen.findAllByRole('button', { name: 'Take in this scenario' }))[0] as HTMLElement);
  expect(onlyScenario(workspace()).consortia[0]?.members).toEqual(found.alternatives[0]?.outcome.consortia[0]?.members);
});
