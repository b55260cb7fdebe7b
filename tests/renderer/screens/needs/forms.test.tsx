import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standIn } from '../../../../renderer/platform/bridge';
import { AreaInspector, NeedInspector, NeedsScreen } from '../../../../renderer/screens/needs';
import { movedBy } from '../../../../renderer/screens/needs/forms/requirementOrder';
import { resetSession, useSession } from '../../../../renderer/state/session';
import { startState } from '../../../../renderer/state/start';
import { sampleWorkspace } from '../../../../shared/reference/sample';
import { type FakePlatform, fakePlatform } from '../../../helpers/fakePlatform';
import { furnishPage } from '../../../helpers/shownApp';

let platform: FakePlatform;
const user = userEvent.setup();
const sample = sampleWorkspace();
const [firstNeed] = sample.needs;
const [firstArea] = sample.areas;
if (firstNeed === undefined || firstArea === undefined) throw new Error('The sample has needs and areas');
const needNow = () => platform.workspace().needs.find(({ id }) => id === firstNeed.id);

beforeEach(async () => {
  furnishPage();
  platform = fakePlatform({ workspace: sample });
  standIn(platform.bridge);
  resetSession();
  await startState();
});
afterEach(cleanup);

test('a new area has no owner before somebody writes one', async () => {
  render(<NeedsScreen />);
  await user.click(screen.getByRole('button', { name: 'حوزهٔ تازه' }));
  await waitFor(() => expect(platform.workspace().areas).toHaveLength(sample.areas.length + 1));
  const made = platform.workspace().areas.at(-1);
  if (made === undefined) throw new Error('No area was made');
  expect(made.owner).toEqual({ fa: '' });
  render(<AreaInspector id={made.id} />);
  expect(screen.getByRole('textbox', { name: /^متولی.*فارسی/ })).toHaveProperty('value', '');
});

describe('the form of a need', () => {
  test('a budget is typed with its unit, saved in million rials and said in words', async () => {
    render(<NeedInspector id={firstNeed.id} />);
    const budget = screen.getByRole('textbox', { name: /^کمینهٔ بودجه/ });
    await user.clear(budget);
    await user.type(budget, '۱۲٫۵ میلیارد ریال');
    await user.tab();
    await waitFor(() => expect(needNow()?.budgetMin).toBe(12_500));
    expect(await screen.findByText('دوازده میلیارد و پانصد میلیون ریال')).toBeTruthy();
  });

  test('an office that counts in tomans types and reads a budget in tomans', async () => {
    platform = fakePlatform({ workspace: { ...sample, office: { ...sample.office, currency: 'toman' } } });
    standIn(platform.bridge);
    await startState();
    render(<NeedInspector id={firstNeed.id} />);
    const budget = screen.getByRole('textbox', { name: 'کمینهٔ بودجه (میلیون تومان)' });
    await user.clear(budget);
    await user.type(budget, '۱۲٫۵');
    await user.tab();
    await waitFor(() => expect(needNow()?.budgetMin).toBe(125));
    expect(await screen.findByText('دوازده میلیون و پانصد هزار تومان')).toBeTruthy();
    await user.clear(budget);
    await user.type(budget, '۳ میلیارد ریال');
    await user.tab();
    await waitFor(() => expect(budget).toHaveProperty('value', '۳۰۰'));
    expect(needNow()?.budgetMin).toBe(3_000);
  });

  test('a greatest budget below the least is said with both amounts, in the office’s currency, and what to do', async () => {
    const needs = sample.needs.map((need) => (need === firstNeed ? { ...need, budgetMin: 900, budgetMax: 100 } : need));
    const office = { ...sample.office, currency: 'toman' } as const;
    platform = fakePlatform({ workspace: { ...sample, needs, office } });
    standIn(platform.bridge);
    await startState();
    render(<NeedInspector id={firstNeed.id} />);
    const said = screen.getByRole('alert').textContent ?? '';
    expect(said).toContain('۱۰ میلیون تومان');
    expect(said).toContain('۹۰ میلیون تومان');
    expect(said).toContain('اصلاح کنید');
  });

  test('requirements change places by their buttons', async () => {
    render(<NeedInspector id={firstNeed.id} />);
    const [down] = screen.getAllByRole('button', { name: /پایین‌تر ببر$/ });
    if (down !== undefined) await user.click(down);
    const [first, second] = firstNeed.requirements;
    await waitFor(() => expect(needNow()?.requirements.slice(0, 2)).toEqual([second, first]));
  });

  test('a requirement is removed', async () => {
    render(<NeedInspector id={firstNeed.id} />);
    const list = screen.getAllByRole('list').find((one) => one.tagName === 'OL');
    const [remove] = within(list as HTMLElement).getAllByRole('button', { name: /را بردار$/ });
    if (remove !== undefined) await user.click(remove);
    await waitFor(() => expect(needNow()?.requirements).toEqual(firstNeed.requirements.slice(1)));
  });

  test('a copy of a need gets an id of its own and is shown', async () => {
    render(<NeedInspector id={firstNeed.id} />);
    await user.click(screen.getByRole('button', { name: 'رونوشت بگیر' }));
    await waitFor(() => expect(platform.workspace().needs).toHaveLength(sample.needs.length + 1));
    const copy = platform.workspace().needs.at(-1);
    expect(copy?.title.fa).toContain(firstNeed.title.fa);
    expect(useSession.getState().selection).toEqual({ kind: 'need', id: copy?.id });
  });

  test('moving in a list stops at its ends', () => {
    expect(movedBy(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(movedBy(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(movedBy(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('the form of an area', () => {
  test('deletion says how many needs go with it', async () => {
    render(<AreaInspector id={firstArea.id} />);
    await user.click(screen.getByRole('button', { name: 'حوزه را حذف کن' }));
    const dialog = await screen.findByRole('dialog');
    const count = sample.needs.filter(({ areaId }) => areaId === firstArea.id).length;
    expect(within(dialog).getByText(`${new Intl.NumberFormat('fa-IR').format(count)} نیاز`)).toBeTruthy();
  });
});

describe('the needs screen', () => {
  test('lists every need in its area; folded search narrows it; a press shows the need', async () => {
    render(<NeedsScreen />);
    expect(screen.getByText('۴۰ نیاز از ۴۰')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), firstNeed.title.fa.replaceAll('ی', 'ي'));
    const title = await screen.findByRole('button', { name: firstNeed.title.fa });
    expect(screen.queryByText('۴۰ نیاز از ۴۰')).toBeNull();
    await user.click(title);
    expect(useSession.getState().selection).toEqual({ kind: 'need', id: firstNeed.id });
  });
});
