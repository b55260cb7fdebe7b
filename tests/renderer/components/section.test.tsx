/** A section's count is written in the digits of the language. */
import { cleanup, render, screen } from '@testing-library/react';
import { I18nProvider } from 'react-aria-components';
import { afterEach, expect, test } from 'vitest';
import { Section } from '../../../renderer/components/Section';

afterEach(cleanup);

test.each([
  ['fa-IR-u-ca-persian-nu-arabext', '۱۲'],
  ['en-GB', '12'],
])('in %s', (locale, written) => {
  render(
    <I18nProvider locale={locale}>
      <Section title="Members" count={12}>
        <p>…</p>
      </Section>
    </I18nProvider>,
  );
  expect(screen.getByRole('heading').textContent).toBe(`Members${written}`);
});

test.each([false, true])('it is found by its name, folded away or not (%s)', (isCollapsible) => {
  const { container } = render(
    <Section title="Members" part="members" isCollapsible={isCollapsible} isOpen={false}>
      <p>…</p>
    </Section>,
  );
  expect(container.querySelector('[data-part="members"]')?.textContent).toContain('Members');
});
