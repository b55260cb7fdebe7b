/** What is typed into a date: the day is handed on whole, one beyond all reason stays in the field and is said. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nProvider } from 'react-aria-components';
import { afterEach, expect, test } from 'vitest';
import { DateField } from '../../../renderer/components/DateField';

afterEach(cleanup);

function shown(value: string | undefined) {
  const kept: (string | undefined)[] = [];
  render(
    <I18nProvider locale="en-GB">
      <DateField
        label="Due"
        clearLabel="Clear"
        incompleteText="Half a date"
        value={value}
        onChange={(next) => kept.push(next)}
      />
      <button type="button">Elsewhere</button>
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

test('a date left half written stays as it is typed, is not kept, and is said; written to its end it is kept', async () => {
  const { kept, part, user } = shown(undefined);
  await user.click(part(/day/));
  await user.keyboard('05');
  expect(screen.queryByText('Half a date')).toBeNull();
  await user.click(screen.getByText('Elsewhere'));
  screen.getByText('Half a date');
  expect(part(/day/).textContent).toBe('05');
  expect(kept).toEqual([]);
  await user.click(part(/month/));
  await user.keyboard('032027');
  expect(kept).toEqual(['2027-03-05']);
  expect(screen.queryByText('Half a date')).toBeNull();
});

test('a kept date whose year was taken out is still the kept one, and the field says that the new one is not', async () => {
  const { kept, part, user } = shown('2026-03-05');
  await user.click(part(/year/));
  await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}');
  await user.click(screen.getByText('Elsewhere'));
  screen.getByText('Half a date');
  expect(kept).toEqual([]);
});

test('what was half written is cleared at a press', async () => {
  const { part, user } = shown(undefined);
  await user.click(part(/day/));
  await user.keyboard('05');
  await user.click(screen.getByText('Elsewhere'));
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(screen.queryByText('Half a date')).toBeNull();
  expect(part(/day/).getAttribute('aria-valuetext')).toBe('Empty');
});
