/** The page about the quality of the lists: what it counts, what its switches leave, where each line leads, what one press mends. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useCapabilityList } from '../../../../renderer/screens/needs/view';
import { useQualityView } from '../../../../renderer/screens/quality/view';
import { useSession } from '../../../../renderer/state/session';
import type { Workspace } from '../../../../shared/model/workspace';
import { showApp } from '../../../helpers/shownApp';
import { listsWith } from '../../../helpers/surveying';

/** jsdom has no layout: the grid is told that it is 900 pixels high. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
  useQualityView.setState({ query: '', chosenId: undefined });
  useCapabilityList.setState({ isOpen: false }, true);
});
afterEach(() => void vi.restoreAllMocks());

const messy = (): Workspace =>
  listsWith({
    firms: [{ productionLicence: undefined }, { capacity: 0, homeDistrict: undefined }],
    needs: [{ budgetMin: 90, adoptionPath: undefined }],
    capabilities: [{}, { id: 'B', name: { fa: 'نانوپوشش', en: 'Nano coating' } }],
  });

const grid = () => screen.getByRole('grid', { name: 'موردهای نیازمند اصلاح' });
const lines = () =>
  within(grid())
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.dataset.row);
const summary = () => within(screen.getByRole('region', { name: 'خلاصهٔ بررسی‌ها' }));
const cellOf = (id: string) => {
  const cell = grid().querySelector<HTMLElement>(`[data-row="${id}"] [role=gridcell]`);
  if (cell === null) throw new Error(`The line ${id} is not in sight`);
  return cell;
};
const everything = ['leadLicence f', 'noCapacity g', 'homeDistrict g', 'adoptionPath n', 'budgetTurned n', 'unused B'];

describe('the list', () => {
  test('shows every finding, the gravest first, with what to do', async () => {
    await showApp({ workspace: messy(), screen: 'quality' });
    expect(lines()).toEqual(everything);
    expect(screen.getByText('۶ مورد از ۶')).toBeDefined();
    const first = within(grid()).getAllByRole('row')[1];
    expect(first?.textContent?.replaceAll(/[\u2068\u2069]/g, '')).toContain('«شرکت f» پروانهٔ بهره‌برداری ندارد');
    expect(first?.textContent).toContain('مانع برنامه‌ریزی');
    expect(first?.textContent).toContain('«مشخصات»');
  });

  test('a severity and a check are switches that leave only their lines, and are remembered', async () => {
    const app = await showApp({ workspace: messy(), screen: 'quality' });
    await app.user.click(summary().getByRole('button', { name: 'مانع برنامه‌ریزی ۲' }));
    expect(lines()).toEqual(['leadLicence f', 'noCapacity g']);
    await app.user.click(summary().getByRole('button', { name: 'شرکت بی‌منطقه ۱' }));
    expect(lines()).toEqual(['homeDistrict g']);
    expect(app.asked('settings.change').at(-1)).toMatchObject({
      screens: { quality: { filter: { check: 'homeDistrict' } } },
    });
    await app.user.click(summary().getByRole('button', { name: 'شرکت بی‌منطقه ۱' }));
    expect(lines()).toEqual(everything);
  });

  test('a remembered filter holds from the start; one that cannot be read filters nothing', async () => {
    const settings = (filter: unknown) => ({ screens: { quality: { filter } } });
    await showApp({ workspace: messy(), screen: 'quality', settings: settings({ kind: 'need' }) });
    expect(lines()).toEqual(['adoptionPath n', 'budgetTurned n']);
    await showApp({ workspace: messy(), screen: 'quality', settings: settings({ kind: 'moon' }) });
    expect(lines()).toEqual(everything);
  });

  test('search finds by name however it was typed, and offers the way back when nothing is left', async () => {
    const { user } = await showApp({ workspace: messy(), screen: 'quality' });
    const field = screen.getByRole('searchbox');
    await user.type(field, 'نانو پوشش');
    expect(lines()).toEqual(['unused B']);
    await user.type(field, ' چنین نیست');
    expect(screen.getByText('با این پالایش موردی نمانده است')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'همه را نشان بده' }));
    expect(lines()).toEqual(everything);
  });

  test('sound lists and empty ones have words of their own', async () => {
    await showApp({ workspace: listsWith(), screen: 'quality' });
    expect(screen.getByText('چیزی برای اصلاح نیست')).toBeDefined();
    const empty = { ...listsWith(), firms: [], needs: [], ties: [] };
    await showApp({ workspace: empty, screen: 'quality' });
    expect(screen.getByText('هنوز همهٔ فهرست‌ها وارد نشده است')).toBeDefined();
  });
});

describe('the way to the mend', () => {
  test('choosing a line shows its item beside the list, on the page where it is mended', async () => {
    await showApp({ workspace: messy(), screen: 'quality' });
    fireEvent.mouseDown(cellOf('homeDistrict g'));
    expect(useSession.getState()).toMatchObject({
      screen: 'quality',
      selection: { kind: 'firm', id: 'g', page: 'facts', part: 'place' },
    });
    expect(await screen.findByRole('complementary', { name: 'جزئیات شرکت' })).toBeDefined();
  });

  test('Enter goes to the screen of a firm, at the tab and with the cursor in the field', async () => {
    const capabilities = [{ capabilityId: 'A', level: 3 }];
    await showApp({ workspace: listsWith({ firms: [{ capabilities }] }), screen: 'quality' });
    const cell = cellOf('evidence f A');
    cell.focus();
    fireEvent.keyDown(cell, { key: 'Enter' });
    expect(useSession.getState().screen).toBe('firms');
    expect(await screen.findByRole('tab', { name: 'توانمندی', selected: true })).toBeDefined();
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-part]')?.getAttribute('data-part')).toBe('firm.f.A.evidence'),
    );
  });

  test('a need opens at the field that is missing', async () => {
    await showApp({ workspace: messy(), screen: 'quality' });
    fireEvent.doubleClick(cellOf('adoptionPath n'));
    expect(useSession.getState().screen).toBe('needs');
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-part]')?.getAttribute('data-part')).toBe('need.n.adoptionPath.fa'),
    );
  });

  test('a capability opens in the list of capabilities, found and unfolded', async () => {
    const { user } = await showApp({ workspace: messy(), screen: 'quality' });
    const line = cellOf('unused B').closest<HTMLElement>('[role=row]');
    await user.click(within(line ?? grid()).getByText('برو به اصلاح'));
    const dialog = within(await screen.findByRole('dialog', { name: 'فهرست توانمندی‌ها' }));
    expect(dialog.getByRole('searchbox')).toHaveProperty('value', 'نانوپوشش');
    expect(dialog.getByRole('button', { name: /نانوپوشش/, expanded: true })).toBeDefined();
  });
});

describe('one press', () => {
  test('mends what it says, as one undo step, and the line goes', async () => {
    const app = await showApp({ workspace: messy(), screen: 'quality' });
    await app.user.click(screen.getByText('دو مبلغ را جابه‌جا کن'));
    await waitFor(() => expect(lines()).not.toContain('budgetTurned n'));
    expect(app.workspace().needs[0]).toMatchObject({ budgetMin: 20, budgetMax: 90 });
    await app.bridge.request('document.undo', {});
    expect(app.workspace().needs[0]).toMatchObject({ budgetMin: 90, budgetMax: 20 });
  });

  test('F2 does the same from the keyboard, and nothing where nothing is offered', async () => {
    const app = await showApp({ workspace: messy(), screen: 'quality' });
    for (const id of ['leadLicence f', 'noCapacity g']) {
      fireEvent.mouseDown(cellOf(id));
      fireEvent.keyDown(cellOf(id), { key: 'F2' });
    }
    await waitFor(() => expect(lines()).not.toContain('noCapacity g'));
    expect(app.workspace().firms[1]?.capacity).toBe(2);
    expect(app.asked('document.execute')).toHaveLength(1);
  });

  test('a tie written twice loses its weaker twin', async () => {
    const ties = [{ strength: 1 }, { strength: 3 }];
    const app = await showApp({ workspace: listsWith({ ties }), screen: 'quality' });
    await app.user.click(screen.getByText('تکراری را بردار'));
    await waitFor(() => expect(app.workspace().ties).toHaveLength(1));
    expect(app.workspace().ties[0]?.strength).toBe(3);
  });
});

test('the overview leads here when something in the lists blocks planning', async () => {
  const { user } = await showApp({ workspace: messy() });
  await user.click(screen.getByRole('button', { name: /مانع برنامه‌ریزی است/ }));
  expect(useSession.getState().screen).toBe('quality');
});
