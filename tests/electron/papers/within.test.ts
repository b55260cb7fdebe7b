import { expect, test } from 'vitest';
import { TimeLimitError, within } from '../../../electron/papers/within';

test('answers with the work when it is done in time', async () => {
  expect(await within(Promise.resolve('done'), 1000)).toBe('done');
});

test('passes on how the work failed', async () => {
  await expect(within(Promise.reject(new Error('broken')), 1000)).rejects.toThrow('broken');
});

test('gives up on work that does not end, and says after how long', async () => {
  const error: unknown = await within(new Promise(() => {}), 5).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TimeLimitError);
  expect(error).toMatchObject({ limitMs: 5 });
});
