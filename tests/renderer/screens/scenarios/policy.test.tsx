/** The policy of the scenario in work: weights in place, rivals, and how far a weight may go. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { show } from '../../../../renderer/screens/scenarios/state/view';
import type { AnswerOf } from '../../../../shared/ipc/contract';
import { done, type Result } from '../../../../shared/result';
import { after } from '../../../helpers/commanding';
import { showApp } from '../../../helpers/shownApp';
import { tinyWorkspace } from '../../../helpers/tinyCity';

const copy = { kind: 'scenario.duplicate', scenarioId: 's', copyId: 's2', name: { fa: 'دوم' } };
const alone = { kind: 'member.move', scenarioId: 's2', moves: [{ firmId: 'f2', from: 'c1' }] };

/** Two firms back each other up; the copy does with one of them. */
function city() {
  const plain = tinyWorkspace({
    firms: { f1: { levels: { A: 4 } }, f2: { levels: { A: 4 } } },
    needs: { n1: { asks: [['A', 4, 2]] } },
    consortia: { c1: { needs: ['n1'], members: ['f1:lead', 'f2'] } },
  });
  return after(after(plain, copy), alone);
}

type Answer = Result<AnswerOf<'sensitivity.find'>>;

async function shown(answer?: Promise<Answer>) {
  show({ tab: 'policy' });
  const answers = {
    'sensitivity.find': () => (answer ?? Promise.resolve(done({ kind: 'cancelled' }))) as unknown as Answer,
    'sensitivity.stop': () => done(null),
  };
  return showApp({ workspace: city(), screen: 'scenarios', answers });
}

const card = (name: string) => {
  const found = screen.getByRole('textbox', { name }).closest('li');
  if (found === null) throw new Error(`There is no card ${name}`);
  return within(found);
};
const plain = (text: string | null) => (text ?? '').replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');

describe('the policy of a scenario', () => {
  test('cards stand in the order of what they bring, and their weights are changed in place', async () => {
    const { user, workspace } = await shown();
    const names = screen.getAllByRole('textbox').map((field) => (field as HTMLInputElement).labels?.[0]?.textContent);
    expect(names.slice(0, 2)).toEqual(['پوشش', 'مشارکت']);
    const field = screen.getByRole('textbox', { name: 'پشتیبان' });
    await user.clear(field);
    await user.type(field, '۹۰');
    fireEvent.blur(field);
    await waitFor(() => expect(workspace().scenarios[0]?.policy.weights.backup).toBe(90));
    expect(card('پشتیبان').getByText('اکنون ۱۸۰ امتیاز')).toBeDefined();
  });

  test('says exactly from which weight on another scenario has more points', async () => {
    await shown();
    // f2 brings 2 × 25 of backup and 60 of participation, and costs 40 of coordination.
    expect(plain(card('هماهنگی').getByText(/به بالا/).textContent)).toBe(
      'از وزن ۱۱۱ به بالا، «دوم» امتیاز بیشتری دارد.',
    );
  });

  test('asks the planner how far a weight may go, shows its steps, can stop it, and says what it found', async () => {
    let answerWith: (answer: Answer) => void = () => undefined;
    const answer = new Promise<Answer>((resolve) => {
      answerWith = resolve;
    });
    const { user, emit, asked } = await shown(answer);
    await user.click(card('پشتیبان').getByRole('button', { name: /^تا کجا/ }));
    emit('sensitivity.progress', { criterion: 'backup', weight: 61 });
    expect(plain((await card('پشتیبان').findByRole('status')).textContent)).toContain('برنامه‌ریزی با وزن ۶۱');
    await user.click(card('پشتیبان').getByRole('button', { name: 'بایست' }));
    expect(asked('sensitivity.stop')).toHaveLength(1);
    const stands = { kind: 'stands', from: 0, to: 60, proven: true, above: { weight: 61, memberships: 3 } } as const;
    answerWith(done({ kind: 'done', value: stands }));
    const said = await card('پشتیبان').findByText(/همین می‌ماند/);
    expect(plain(said.textContent)).toBe('این ترکیب تا وقتی وزن پشتیبان زیر ۶۱ است همین می‌ماند.');
    expect(card('پشتیبان').getByText(/^اثبات‌شده/)).toBeDefined();
    expect(asked('sensitivity.find')).toEqual([{ scenarioId: 's', criterion: 'backup' }]);
  });
});
