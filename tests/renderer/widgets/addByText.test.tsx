/** A line for one thing more: nothing is added without words, and one thing follows the other without the mouse. */
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { standIn } from '../../../renderer/platform/bridge';
import { startState } from '../../../renderer/state/start';
import { AddByText } from '../../../renderer/widgets/AddByText';
import { requiredText } from '../../../renderer/widgets/reading';
import { fakePlatform } from '../../helpers/fakePlatform';
import { furnishPage } from '../../helpers/shownApp';

type Words = Readonly<Record<'name' | 'body', string>>;

const user = userEvent.setup();
const added: Words[] = [];
let isTaken = true;
let lines = 0;

const line = (id: string) => (
  <AddByText
    id={id}
    fields={[
      { key: 'name', label: 'نام', format: requiredText(12) },
      { key: 'body', label: 'نهاد', suggestions: ['دبیرخانه', 'سازمان پسماند'], start: 'دبیرخانه' },
    ]}
    addLabel="بیفزا"
    add={async (words: Words) => {
      if (isTaken) added.push(words);
      return isTaken;
    }}
  />
);

function show(): string {
  cleanup();
  lines += 1;
  render(line(`line.${lines}`));
  return `line.${lines}`;
}

const name = () => screen.getByRole('textbox', { name: 'نام' });
const body = () => screen.getByRole('combobox', { name: 'نهاد' });
const button = () => screen.getByRole('button', { name: 'بیفزا' });

beforeEach(async () => {
  furnishPage();
  standIn(fakePlatform().bridge);
  await startState();
  added.length = 0;
  isTaken = true;
  show();
});

describe('a line for one thing more', () => {
  test('adds nothing while a word is missing', async () => {
    expect(button()).toHaveProperty('disabled', true);
    await user.type(name(), '  {Enter}');
    expect(button()).toHaveProperty('disabled', true);
    await user.type(name(), 'مینا');
    await user.clear(body());
    await user.keyboard('{Enter}{Enter}');
    expect(added).toEqual([]);
  });

  test('adds on Enter what was typed, is empty again and waits for the next one', async () => {
    await user.type(name(), 'مينا{Enter}');
    expect(added).toEqual([{ name: 'مینا', body: 'دبیرخانه' }]);
    expect(name()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(name());
    expect((await screen.findByText('«مینا» افزوده شد.')).getAttribute('role')).toBe('status');
    await user.type(name(), 'سارا{Enter}');
    expect(added.map((one) => one.name)).toEqual(['مینا', 'سارا']);
  });

  test('adds by its button too, and the focus goes back to the line', async () => {
    await user.type(name(), 'مینا');
    await user.click(button());
    expect(added).toHaveLength(1);
    expect(document.activeElement).toBe(name());
  });

  test('words to choose from can be chosen, or others written', async () => {
    await user.type(name(), 'مینا');
    await user.clear(body());
    await user.type(body(), 'پسماند');
    await user.click(await screen.findByRole('option', { name: 'سازمان پسماند' }));
    await user.click(button());
    await user.type(name(), 'سارا');
    await user.clear(body());
    await user.type(body(), 'شهرداری منطقهٔ ۶{Enter}');
    expect(added.map((one) => one.body)).toEqual(['سازمان پسماند', 'شهرداری منطقهٔ ۶']);
    expect(body()).toHaveProperty('value', 'دبیرخانه');
  });

  test('what cannot be taken says why', async () => {
    await user.type(name(), 'نامی بسیار بلند{Enter}');
    expect(await screen.findByText(/بیش از ۱۲ نویسه جا نمی‌گیرد/)).toBeDefined();
    expect(added).toEqual([]);
  });

  test('a refusal gives the words back', async () => {
    isTaken = false;
    await user.type(name(), 'مینا{Enter}');
    await waitFor(() => expect(name()).toHaveProperty('value', 'مینا'));
  });

  test('what was typed and not added is there when the line is shown again', async () => {
    const id = show();
    await user.type(name(), 'مینا');
    cleanup();
    render(line(id));
    expect(name()).toHaveProperty('value', 'مینا');
  });
});
