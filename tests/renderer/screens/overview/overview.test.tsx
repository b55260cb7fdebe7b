import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standIn } from '../../../../renderer/platform/bridge';
import { OverviewScreen } from '../../../../renderer/screens/overview';
import { goTo, resetSession, useSession } from '../../../../renderer/state/session';
import { startState } from '../../../../renderer/state/start';
import { sampleWorkspace } from '../../../../shared/reference/sample';
import { type FakePlatform, fakePlatform } from '../../../helpers/fakePlatform';

let platform: FakePlatform;
const user = userEvent.setup();
const sample = { ...sampleWorkspace(), scenarios: [] };

beforeEach(async () => {
  platform = fakePlatform({ workspace: sample });
  standIn(platform.bridge);
  resetSession();
  goTo('overview');
  await startState();
  render(<OverviewScreen />);
});
afterEach(cleanup);

describe('the overview', () => {
  test('has one row per service area with its owner', () => {
    expect(screen.getAllByRole('row')).toHaveLength(sample.areas.length + 1);
    for (const { owner } of sample.areas) expect(screen.getAllByTitle(owner.fa).length).toBeGreaterThan(0);
  });

  test('without a scenario one press drafts one and leads to the board', async () => {
    await user.click(screen.getByRole('button', { name: /هنوز سناریویی نیست/ }));
    await waitFor(() => expect(platform.workspace().scenarios).toHaveLength(1));
    expect(platform.workspace().scenarios[0]?.consortia).toHaveLength(40);
    await waitFor(() => expect(useSession.getState().screen).toBe('board'));
  });

  test('a figure leads to where it comes from, an area to its form', async () => {
    await user.click(screen.getByRole('button', { name: /شرکت دارای جایگاه/ }));
    expect(useSession.getState().screen).toBe('firms');
    const [area] = sample.areas;
    await user.click(screen.getByRole('button', { name: new RegExp(`حوزهٔ «${area?.name.fa}»`) }));
    expect(useSession.getState()).toMatchObject({ screen: 'needs', selection: { kind: 'area', id: area?.id } });
  });
});
