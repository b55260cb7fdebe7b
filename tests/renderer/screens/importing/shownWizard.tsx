/** The import wizard shown over a workspace with the reference tables, and files of firms for it. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { capabilityIdSchema, firmIdSchema, workspaceIdSchema } from '../../../../shared/ids';
import type { Firm } from '../../../../shared/model/firm';
import { emptyWorkspace, type Workspace } from '../../../../shared/model/workspace';
import { referenceAreas, referenceCapabilities } from '../../../../shared/reference/lists';
import { done } from '../../../../shared/result';
import { listFile } from '../../../helpers/fakeImports';
import type { FakeOptions } from '../../../helpers/fakePlatform';
import { showApp } from '../../../helpers/shownApp';

/** jsdom has no layout: the grid is told that it is 600 pixels high. */
export function giveGridsRoom(): void {
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(900);
    HTMLElement.prototype.scrollTo = () => undefined;
  });
  afterEach(() => void vi.restoreAllMocks());
}

const firm = (id: string, fa: string, more: Partial<Firm> = {}): Firm => ({
  id: firmIdSchema.parse(id),
  name: { fa },
  size: 'small',
  fields: [],
  capabilities: [{ capabilityId: capabilityIdSchema.parse('WST'), level: 3 }],
  capacity: 2,
  servesDistricts: [],
  exportCountries: [],
  talents: [],
  ...more,
});

/** A workspace with the reference tables and these firms. */
export function office(...firms: readonly Firm[]): Workspace {
  return {
    ...emptyWorkspace(workspaceIdSchema.parse('test'), { fa: 'آزمون' }),
    capabilities: referenceCapabilities(),
    areas: referenceAreas(),
    firms,
  };
}

export const known = (id: string, fa: string, more?: Partial<Firm>): Firm => firm(id, fa, more);

export const members = listFile(
  'members.csv',
  ['فهرست اعضا', null, null],
  ['نام شرکت', 'اندازه', 'توانمندی‌ها'],
  ['پارس زیست', 'بزرگ', 'WST:4'],
  ['آب‌آوران', 'خیلی بزرگ', 'WST:3'],
  ['جمع', null, '2'],
);

/** Shows the wizard with a file ready to be chosen. */
export async function showWizard(options: Partial<FakeOptions> = {}) {
  return showApp({ workspace: office(), files: { chosen: done(members) }, ...options, screen: 'importing' });
}

type User = Awaited<ReturnType<typeof showWizard>>['user'];

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const step = (name: string | RegExp) => screen.findByRole('heading', { name });
export const panel = () => within(screen.getByRole('region', { name: /^جزئیات ردیف/ }));

/** Chooses the file and goes on to its rows. */
export async function goToRows(user: User): Promise<void> {
  await user.click(button('پرونده‌ای برگزین…'));
  await step('هر ستون چه می‌گوید؟');
  await user.click(button('ادامه'));
  await step('هر ردیف چه می‌شود؟');
}

/** Chooses a row of the grid by its name. */
export async function chooseRow(user: User, name: string | RegExp): Promise<void> {
  const [cell] = within(screen.getByRole('grid')).getAllByText(name);
  if (cell !== undefined) await user.click(cell);
}

/** Takes the list over as soon as that may be, and waits for the report. */
export async function take(user: Awaited<ReturnType<typeof showWizard>>['user']): Promise<void> {
  await waitFor(() => expect(button(/^وارد کن \(\d*[۰-۹]+ مورد\)/)).toHaveProperty('disabled', false));
  await user.click(button(/^وارد کن/));
  await step('فهرست وارد شد');
}
