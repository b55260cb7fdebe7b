/** The reading process that does not come to an end: real processes that are silent, endless or busy for ever are stopped by the time limit. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ListsProcess, type ReadingLimits } from '../../../electron/exchange/process/host';
import { type Launch, launcher } from '../../../electron/worker/launch';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peyvand-patience-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Far beyond what a test may take: the limit that is not meant does not stop it. */
const never = 600_000;
const patient: ReadingLimits = { beginMs: never, silenceMs: never, wholeMs: never };

function deferred() {
  let resolve: (detail: string) => void = () => undefined;
  const promise = new Promise<string>((resolved) => {
    resolve = resolved;
  });
  return { promise, resolve: (detail: string) => resolve(detail) };
}

/** A real process that does what the script says for each order, and how it ended. */
function processOf(name: string, script: string) {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `process.on('message', ({ id }) => { ${script} });`);
  const ended = deferred();
  const launch: Launch = (events) =>
    launcher(file)({
      ...events,
      onExit: (detail) => {
        ended.resolve(detail);
        events.onExit(detail);
      },
    });
  return { launch, ended: ended.promise };
}

const progress = (stage: string) =>
  `process.send({ id, kind: 'progress', progress: { stage: '${stage}', share: 0 } });`;

test.each([
  ['never answers at all', '', { beginMs: 20 }],
  ['falls silent in an endless loop while it reads', `${progress('reading')} for (;;);`, { silenceMs: 20 }],
  [
    'tells for ever that it is at work',
    `setInterval(() => { ${progress('reading')} ${progress('understanding')} }, 1);`,
    { wholeMs: 20 },
  ],
] as const)('a process that %s is ended, and the file is given up in a sentence', async (name, script, limits) => {
  const { launch, ended } = processOf(name.replaceAll(' ', '-'), script);
  const lists = new ListsProcess(launch, { ...patient, ...limits });
  const source = { name: 'members.xlsx', bytes: new Uint8Array(1) };
  const answer = await lists.read({ key: 'file', source });
  expect(answer).toMatchObject({
    ok: false,
    refusal: { code: 'file-tooSlow', sentence: { fa: expect.stringContaining('بیش از اندازه طول کشید') } },
  });
  expect(await ended).toBe('SIGKILL');
  expect(await lists.read({ key: 'file', source })).toMatchObject({ refusal: { code: 'import-ended' } });
});
