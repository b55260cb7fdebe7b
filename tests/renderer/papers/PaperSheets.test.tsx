import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { PaperSheets } from '../../../renderer/papers';
import { Furniture } from '../../../renderer/papers/Furniture';
import { alternativesOf, headingsOf } from '../../../shared/papers/outline';
import { crowdedCity, longName, paperOf, plainCity } from '../../helpers/papers';

afterEach(cleanup);

describe('the pages of a proposal', () => {
  test('show every heading in order, at its level', () => {
    const paper = paperOf(plainCity(), 'fa');
    render(<PaperSheets paper={paper} />);
    const shown = screen.getAllByRole('heading').map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: heading.textContent,
    }));
    expect(shown).toEqual(headingsOf(paper));
  });

  test('run in the direction of the paper, not of the app around', () => {
    const { container, rerender } = render(<PaperSheets paper={paperOf(plainCity(), 'fa')} />);
    expect(container.firstElementChild).toMatchObject({ dir: 'rtl', lang: 'fa' });
    rerender(<PaperSheets paper={paperOf(plainCity(), 'en')} />);
    expect(container.firstElementChild).toMatchObject({ dir: 'ltr', lang: 'en' });
  });

  test('keep a Persian name to itself in an English line', () => {
    render(<PaperSheets paper={paperOf(crowdedCity(), 'en')} />);
    for (const name of screen.getAllByText(longName, { selector: 'bdi' }))
      expect(name).toMatchObject({ dir: 'rtl', lang: 'fa' });
  });

  test('give each drawing its words, and draw a mark for every member', () => {
    const paper = paperOf(plainCity(), 'fa');
    render(<PaperSheets paper={paper} />);
    const drawings = screen.getAllByRole('img');
    expect(drawings.map((drawing) => drawing.getAttribute('aria-label'))).toEqual(alternativesOf(paper));
    expect(drawings[0]?.querySelectorAll('circle[r="0.45"]').length).toBeGreaterThan(0);
  });

  test('set tables with heads for rows and columns', () => {
    render(<PaperSheets paper={paperOf(plainCity(), 'en')} />);
    const budget = screen.getByText('In million rials').closest('table');
    if (budget === null) throw new Error('no table');
    expect(within(budget).getAllByRole('columnheader')).toHaveLength(3);
    expect(within(budget).getByRole('rowheader', { name: 'Total' })).toBeTruthy();
  });
});

test('the foot of a page counts in the digits of the paper', () => {
  const { container, rerender } = render(<Furniture paper={paperOf(plainCity(), 'fa')} pages={12} references={[]} />);
  expect(container.textContent).toContain('صفحهٔ ۳ از ۱۲');
  rerender(<Furniture paper={paperOf(plainCity(), 'en')} pages={12} references={[]} />);
  expect(container.textContent).toContain('Page 3 of 12');
});
