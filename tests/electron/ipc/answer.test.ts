/** Requests from the window: who may ask, how much, in which form, and what comes back when something goes wrong. */
import { expect, test, vi } from 'vitest';
import { answerRequest } from '../../../electron/ipc/answer';
import { isWithinSize } from '../../../electron/ipc/messageSize';
import { isTrustedSender } from '../../../electron/ipc/trustedSender';
import { requestNames } from '../../../shared/ipc/channels';
import { inputSchemaOf } from '../../../shared/ipc/schemas';
import { done, refuse } from '../../../shared/result';

const silent = () => undefined;

test('only the top frame of the window, on a page of ours, is trusted', () => {
  const contents = {};
  const frame = { url: 'peyvand://app/index.html' };
  const window = { contents, mainFrame: frame };
  expect(isTrustedSender({ contents, frame }, window)).toBe(true);
  expect(isTrustedSender({ contents, frame: { ...frame } }, window)).toBe(false);
  expect(isTrustedSender({ contents: {}, frame }, window)).toBe(false);
  expect(isTrustedSender({ contents, frame: null }, window)).toBe(false);
  expect(isTrustedSender({ contents, frame }, undefined)).toBe(false);
  const moved = { url: 'https://example.org/' };
  expect(isTrustedSender({ contents, frame: moved }, { contents, mainFrame: moved })).toBe(false);
});

test('size and depth of a message are bounded', () => {
  expect(isWithinSize({ name: 'x'.repeat(90) }, 100)).toBe(true);
  expect(isWithinSize({ name: 'x'.repeat(100) }, 100)).toBe(false);
  expect(
    isWithinSize(
      Array.from({ length: 101 }, () => 1),
      100,
    ),
  ).toBe(false);
  expect(isWithinSize(new Uint8Array(200), 100)).toBe(false);
  let deep: unknown = 1;
  for (let level = 0; level < 50; level++) deep = [deep];
  expect(isWithinSize(deep)).toBe(false);
  const round: { self?: unknown } = {};
  round.self = round;
  expect(isWithinSize(round)).toBe(false);
});

test('the handler gets the parsed input and its answer is passed on', async () => {
  const handler = vi.fn(() => done({ runId: 'r1' }));
  const input = { scenarioId: 's1', selection: { kind: 'all' } };
  const answer = await answerRequest('planner.start', handler, input, silent);
  expect(answer).toEqual(done({ runId: 'r1' }));
  expect(handler).toHaveBeenCalledWith(input);
});

test('an input that does not fit is refused with a sentence and never reaches the handler', async () => {
  const handler = vi.fn();
  const report = vi.fn();
  const answer = await answerRequest('workspace.openRecent', handler, { id: 'r1', path: '/etc/passwd' }, report);
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'bad-input' } });
  expect(handler).not.toHaveBeenCalled();
  expect(report).toHaveBeenCalled();
});

test('an input that is too large is refused before it is parsed', async () => {
  const answer = await answerRequest('document.bail', vi.fn(), { gesture: 'x'.repeat(9_000_000) }, silent);
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
});

test('a handler that throws becomes a reported refusal in both languages', async () => {
  const report = vi.fn();
  const fault = new Error('fault');
  const failing = () => Promise.reject(fault);
  const answer = await answerRequest('app.state', failing, {}, report);
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'unexpected', sentence: { fa: expect.any(String) } } });
  expect(report).toHaveBeenCalledWith(expect.stringContaining('app.state'), fault);
});

test('a refusal of the handler is passed on as it is', async () => {
  const refusal = refuse('full', { fa: 'پر است', en: 'It is full' });
  expect(await answerRequest('app.state', () => refusal, {}, silent)).toEqual(refusal);
});

test.each(requestNames)('%s refuses what is not its input', (name) => {
  const schema = inputSchemaOf(name);
  for (const wrong of [null, undefined, 'text', [], { superfluous: 1 }, { path: '/etc/passwd' }]) {
    expect(schema.safeParse(wrong).success).toBe(false);
  }
});

test('a command is parsed by its own schema; an unknown or malformed one is refused', () => {
  const schema = inputSchemaOf('document.execute');
  const moves = [{ firmId: 'f1', to: 'c1' }];
  const command = { kind: 'member.move', scenarioId: 's1', moves };
  expect(schema.safeParse({ command, gesture: 'g1' }).success).toBe(true);
  expect(schema.safeParse({ command: { ...command, extra: 1 } }).success).toBe(false);
  expect(schema.safeParse({ command: { ...command, moves: [] } }).success).toBe(false);
  expect(schema.safeParse({ command: { kind: 'no.such.command' } }).success).toBe(false);
});
