/** The settings screen: how the window looks, the policy and the office; every change is one named step of the document. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { criteria } from '../../../../shared/criteria';
import { say, t } from '../../../../shared/language/messages/say';
import { defaultPolicy } from '../../../../shared/model/policy';
import { showApp } from '../../../helpers/shownApp';
import { tinyWorkspace } from '../../../helpers/tinyCity';

const city = () =>
  tinyWorkspace({
    firms: { f1: { levels: { A: 4 } } },
    needs: { n1: { asks: [['A', 3, 2]] } },
    consortia: { c1: { needs: ['n1'], members: ['f1:lead'] } },
  });

const show = () => showApp({ workspace: city(), screen: 'settings' });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const scoreShown = () => Number(document.querySelector<HTMLElement>('[data-score]')?.dataset.score);

describe('the settings screen', () => {
  test('explains every weight and shows its default', async () => {
    await show();
    for (const { name, meaning } of criteria) {
      expect(field(say('fa', { key: name })).getAttribute('aria-describedby')).not.toBeNull();
      expect(screen.getByText((text) => text.startsWith(say('fa', { key: meaning })))).toBeDefined();
    }
  });

  test('a changed weight changes the document in one step and the score at once', async () => {
    const { user, asked, workspace } = await show();
    const before = scoreShown();
    const coverage = field('پوشش');
    expect(coverage).toHaveProperty('value', '۱۰۰');
    await user.clear(coverage);
    await user.type(coverage, '۲۰۰');
    fireEvent.blur(coverage);
    await waitFor(() => expect(workspace().scenarios[0]?.policy.weights.coverage).toBe(200));
    expect(asked('document.execute').map(({ command }) => command.kind)).toEqual(['policy.change']);
    await waitFor(() => expect(scoreShown()).toBe(before + 200));
    expect(await screen.findByRole('button', { name: /^برگردان: / })).toHaveProperty('disabled', false);
  });

  test('all of the policy can be set back to its defaults', async () => {
    const { user, workspace } = await show();
    expect(workspace().scenarios[0]?.policy.minMembers).toBe(1);
    await user.click(screen.getByRole('button', { name: t('fa', 'settings.policy.reset') }));
    await waitFor(() => expect(workspace().scenarios[0]?.policy).toEqual(defaultPolicy));
  });

  test('the office is kept when a field is left', async () => {
    const { user, workspace } = await show();
    const [organisation] = screen.getAllByRole('textbox', { name: /سازمان/ });
    if (organisation === undefined) throw new Error('The office has no field for its organisation');
    await user.clear(organisation);
    await user.type(organisation, 'شهرداری تهران');
    expect(workspace().office.organisation.fa).not.toBe('شهرداری تهران');
    await user.tab();
    await waitFor(() => expect(workspace().office.organisation.fa).toBe('شهرداری تهران'));
  });

  test('the theme changes at once and is kept', async () => {
    const { user, asked } = await show();
    await user.click(screen.getByRole('button', { name: new RegExp(t('fa', 'settings.theme')) }));
    await user.click(await screen.findByRole('option', { name: t('fa', 'settings.theme.dark') }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(asked('settings.change')).toEqual([{ theme: 'dark' }]);
  });
});
