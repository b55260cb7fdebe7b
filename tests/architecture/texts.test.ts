/** Every text is used, and every text that is used exists (the compiler sees to the second). */
import { expect, test } from 'vitest';
import { messageKeys } from '../../shared/language/messages/catalogue';
import { sourcesUnder } from '../helpers/sources';

const program = sourcesUnder(['shared', 'electron', 'renderer'])
  .filter(({ path }) => !path.startsWith('shared/language/messages/'))
  .map(({ text }) => text)
  .join('\n');

/** Beginnings of keys that code completes at run time, as in `nouns.size.${size}`. */
const beginnings = [...program.matchAll(/`([a-z][A-Za-z]*\.[\w.]*)\$\{/g)].map((match) => match[1] ?? '');

test('no text waits in the catalogue for a reader', () => {
  const unread = messageKeys.filter(
    (key) => !program.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unread).toEqual([]);
});

test('no Persian sentence stands outside the catalogue and the tables', () => {
  const persian = /['"`>][^'"`<\n]*[\u0600-\u06FF]{3,}/;
  const home = /^shared\/(language|reference|exchange)\//;
  const found = sourcesUnder(['shared', 'electron', 'renderer'])
    .filter(({ path }) => !home.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => persian.test(line) && !/^\s*(\*|\/\/|\/\*\*)/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
