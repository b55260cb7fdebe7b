/** Answer files that are dropped: what is too large to be one is told and not read, and the others come in. */
import { expect, test } from 'vitest';
import { standIn } from '../../../../renderer/platform/bridge';
import { bringAnswers } from '../../../../renderer/screens/reviews';
import { useNotices } from '../../../../renderer/state/notices';
import { largestFile } from '../../../../shared/exchange/review/header';
import { done } from '../../../../shared/result';
import { fakePlatform } from '../../../helpers/fakePlatform';

/** A file of this size, as far as its name card says. */
function fileOf(name: string, size: number, read: () => Promise<ArrayBuffer>): File {
  return Object.defineProperties(new File([], name), { size: { value: size }, arrayBuffer: { value: read } });
}

test('a dropped file that is too large is told and not read; the others come in', async () => {
  const platform = fakePlatform({ answers: { 'reviews.bringAnswers': () => done(null) } });
  standIn(platform.bridge);
  const huge = fileOf('huge.peyvand-answer', largestFile + 1, () => Promise.reject(new Error('It was read')));
  const small = fileOf('small.peyvand-answer', 3, async () => new ArrayBuffer(3));
  await bringAnswers([huge, small]);
  expect(platform.asked('reviews.bringAnswers').map(({ files }) => files.map(({ name }) => name))).toEqual([
    ['small.peyvand-answer'],
  ]);
  expect(useNotices.getState().list.map(({ text }) => text.en)).toEqual([
    'This file is over the permitted size and was not opened. Ask the sender for the original.',
  ]);
});
