/** What is typed into a date: the day is handed on whole, one beyond all reason stays in the field and is said. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nProvider } from 'react-aria-components';
import { afterEach, expect, test } from 'vitest';
import { DateField } from '../../../renderer/components/DateField';

afterEach(cleanup);

function shown(value: string) {
  const kept: (string | undefined)[] = [];
  render(
    <I18nProvider locale="en-GB">
      <DateField label="Due" clearLabel="Clear" value={value} onChange={(next) => kept.push(next)} />
    </I18nProvider>,
  );
  const part = (name: RegExp) => within(screen.getByRole('group')).getByRole('spinbutton', { name });
  return { kept, part, user: userEvent.setup() };
}

test('a day is shown with two digits for month and day', () => {
  const { part } = shown('2026-03-05');
  expect([part(/day/).textContent, part(/month/).textContent]).toEqual(['05', '03']);
});

test('a year that is half typed, or beyond all reason, is not kept, and the field says so; a right one is', async () => {
  const { kept, part, user } = shown('2026-03-05');
  await user.click(part(/year/));
  await user.keyboard('9999');
  expect(kept).toEqual([]);
  expect(part(/year/).textContent).toBe('9999');
  expect(screen.getByRole('group').getAttribute('data-invalid')).toBe('true');
  await user.click(part(/year/));
  await user.keyboard('2027');
  expect(kept).toEqual(['2027-03-05']);
});
