/** The content policy is strict, and its one exception is exactly what the component kit puts into the page. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentPolicy, kitStyleHash } from '../../../electron/security/contentPolicy';
import { projectRoot } from '../../helpers/sources';

const directives = new Map(
  contentPolicy.split('; ').map((directive) => {
    const [name, ...sources] = directive.split(' ');
    return [name ?? '', sources] as const;
  }),
);

test('nothing inline, nothing made from text, nothing from elsewhere', () => {
  expect(contentPolicy).not.toMatch(/unsafe|\*|https?:|wss?:|blob:/);
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('connect-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(directives.get('trusted-types')).toEqual(['default']);
});

test('the allowed style is the one of the component kit that is installed', () => {
  const press = join(projectRoot, 'node_modules/react-aria/dist/private/interactions/usePress.mjs');
  const source = readFileSync(press, 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
  const style = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1] ?? '';
  const text = style.replace(/\$\{[^}]+\}/, attribute).trim();
  expect(kitStyleHash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
});
