import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { standIn } from '../../../renderer/platform/bridge';
import { maybe, nationalId, wholeNumber } from '../../../renderer/widgets/reading';
import { type DraftOptions, useDraft } from '../../../renderer/widgets/useDraft';
import { done } from '../../../shared/result';

const asked: { name: string; input: unknown }[] = [];
const saved: { value: unknown; gesture: string }[] = [];
const save = (value: unknown, gesture: string) => saved.push({ value, gesture });

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  saved.length = 0;
  standIn({
    request: async (name, input) => {
      asked.push({ name, input });
      return done(null as never);
    },
    on: () => () => undefined,
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

let fields = 0;
function capacityField(value = 2) {
  fields += 1;
  const options: DraftOptions<number> = { id: `firm.F${fields}.capacity`, value, format: wholeNumber(0, 9), save };
  return { options, ...renderHook((given: DraftOptions<number>) => useDraft(given), { initialProps: options }) };
}

const pause = () =>
  act(() => {
    vi.advanceTimersByTime(1_000);
  });

describe('a field that writes through', () => {
  test('saves when the person pauses, and all of one visit under one gesture', () => {
    const { result, rerender, options } = capacityField();
    act(() => result.current.change('3'));
    expect(saved).toEqual([]);
    pause();
    rerender({ ...options, value: 3 });
    act(() => result.current.change('5'));
    act(() => result.current.finish());
    expect(saved.map(({ value }) => value)).toEqual([3, 5]);
    expect(new Set(saved.map(({ gesture }) => gesture)).size).toBe(1);
    act(() => result.current.change('6'));
    act(() => result.current.finish());
    expect(new Set(saved.map(({ gesture }) => gesture)).size).toBe(2);
  });

  test('what cannot be read is not saved, keeps its text and says why', () => {
    const { result } = capacityField();
    act(() => result.current.change('12'));
    expect(result.current.refusal).toBeUndefined();
    pause();
    expect(result.current.refusal?.key).toBe('forms.refused.wholeNumber');
    act(() => result.current.finish());
    expect(result.current.text).toBe('12');
    expect(saved).toEqual([]);
  });

  test('an unreadable text is found again when the field is shown again', () => {
    const options = { id: 'firm.F900.nationalId', value: undefined, format: maybe(nationalId), save };
    const first = renderHook(() => useDraft<string | undefined>(options));
    act(() => first.result.current.change('123'));
    first.unmount();
    const second = renderHook(() => useDraft<string | undefined>(options));
    expect(second.result.current.text).toBe('123');
    expect(second.result.current.refusal?.key).toBe('forms.refused.nationalIdLength');
  });

  test('leaving the screen in the middle of typing saves what can be read', () => {
    const { result, unmount } = capacityField();
    act(() => result.current.change('7'));
    unmount();
    expect(saved.map(({ value }) => value)).toEqual([7]);
  });

  test('Escape takes the whole visit back, and asks nothing of the document if nothing was saved', () => {
    const { result } = capacityField();
    act(() => result.current.change('4'));
    act(() => void result.current.abandon());
    expect(asked).toEqual([]);
    act(() => result.current.change('5'));
    pause();
    act(() => void result.current.abandon());
    expect(asked).toEqual([{ name: 'document.bail', input: { gesture: saved[0]?.gesture } }]);
    expect(result.current.text).toBe('۲');
  });

  test('after leaving, the text stands until the document follows, and then follows undo', () => {
    const { result, rerender, options } = capacityField();
    act(() => result.current.change('5'));
    act(() => result.current.finish());
    expect(result.current.text).toBe('5');
    rerender({ ...options, value: 5 });
    expect(result.current.text).toBe('۵');
    rerender({ ...options, value: 2 });
    expect(result.current.text).toBe('۲');
  });
});
