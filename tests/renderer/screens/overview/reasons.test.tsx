/** Why it stands as it does, on the overview: supply gaps and firms without a place, each with its reason, to be copied. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useSession } from '../../../../renderer/state/session';
import { showApp } from '../../../helpers/shownApp';
import { type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';

const city: TinyCity = {
  firms: { a: { levels: { A: 2 } }, idle: { levels: { Z: 5 }, size: 'small' } },
  needs: { n: { asks: [['A', 4, 5]] } },
  consortia: { c: { needs: ['n'], members: ['a:lead'] } },
};

test('gaps name the requirement and who comes nearest; firms without a place name the reason', async () => {
  const { user, asked } = await showApp({ workspace: tinyWorkspace(city), settings: { language: 'en' } });
  await user.click(screen.getByRole('button', { name: 'Supply gaps' }));
  const gap = await screen.findByRole('button', {
    name: /no firm on the list reaches level 4 in “A”.*“Firm a” \(level 2\)/s,
  });
  await user.click(screen.getByRole('button', { name: /The firms’ share/ }));
  await user.click(await screen.findByRole('button', { name: /“Firm idle” has no place: no need .* asks/ }));
  expect(useSession.getState()).toMatchObject({ screen: 'firms', selection: { kind: 'firm', id: 'idle' } });
  expect(within(gap).getByText(/The nearest firms/)).toBeTruthy();
  expect(asked('app.copy')).toEqual([]);
});

test('the whole answer is copied, a sentence a line, without marks of direction', async () => {
  const { user, asked } = await showApp({ workspace: tinyWorkspace(city), settings: { language: 'en' } });
  await user.click(screen.getByRole('button', { name: /The firms’ share/ }));
  await user.click(await screen.findByRole('button', { name: 'Copy' }));
  const [copied] = asked('app.copy');
  expect(copied?.text.split('\n')).toEqual([
    expect.stringMatching(/^1 of 2 firms have a place/),
    expect.stringMatching(/^“Firm a”: 1 invitation/),
    expect.stringMatching(/^“Firm idle” has no place/),
  ]);
  expect(copied?.text).not.toMatch(/[\u2066-\u2069]/);
});
