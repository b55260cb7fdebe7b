/** The grid is walked by keyboard in both directions of writing, and draws only what is in sight. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Grid, type GridColumn, type GridSort } from '../../../renderer/components/grid/Grid';

interface Line {
  readonly id: string;
  readonly name: string;
}

const lines: readonly Line[] = Array.from({ length: 5_000 }, (_, index) => ({
  id: `f${index}`,
  name: `Firm ${index}`,
}));
const columns: readonly GridColumn<Line>[] = Array.from({ length: 12 }, (_, index) => ({
  id: `c${index}`,
  title: `Column ${index}`,
  width: 120,
  sortable: index === 0,
  cell: (line) => `${line.name} / ${index}`,
}));

const opened = vi.fn<(id: string) => void>();
const sorted = vi.fn<(id: string) => void>();
const others = vi.fn<(key: string, id: string) => void>();

function Shown({ rows = lines, sort }: { readonly rows?: readonly Line[]; readonly sort?: GridSort }) {
  const [selectedId, setSelectedId] = useState<string>();
  return (
    <Grid
      label="Firms"
      rows={rows}
      columns={columns}
      rowId={({ id }) => id}
      {...(selectedId === undefined ? {} : { selectedId })}
      {...(sort === undefined ? {} : { sort })}
      onSelect={setSelectedId}
      onOpen={opened}
      onSort={sorted}
      onKey={(event, id) => others(event.key, id)}
      empty={<p>No firms</p>}
    />
  );
}

/** jsdom has no layout: the grid is told that it is 600 pixels high. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, to?: ScrollToOptions | number) {
    if (typeof to === 'object') this.scrollTop = to.top ?? 0;
    this.dispatchEvent(new Event('scroll'));
  };
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

const focused = () => document.activeElement?.textContent;
const press = (key: string, more: Partial<KeyboardEventInit> = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const tabbable = () => [...document.querySelectorAll<HTMLElement>('[role=gridcell][tabindex="0"]')];

function enter(): void {
  tabbable()[0]?.focus();
}

describe('the grid', () => {
  test('draws only the rows in sight and says how many there are', () => {
    render(<Shown />);
    const grid = screen.getByRole('grid', { name: 'Firms' });
    expect(grid.getAttribute('aria-rowcount')).toBe('5001');
    expect(grid.getAttribute('aria-colcount')).toBe('12');
    const rows = screen.getAllByRole('row');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(60);
    expect(rows.slice(0, 3).map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3']);
  });

  test('one cell takes part in the tab order', () => {
    render(<Shown />);
    expect(tabbable().map((cell) => cell.textContent)).toEqual(['Firm 0 / 0']);
  });

  test('arrows walk cells and rows, and the row under the focus is selected', () => {
    render(<Shown />);
    enter();
    press('ArrowDown');
    press('ArrowRight');
    expect(focused()).toBe('Firm 1 / 1');
    expect(screen.getAllByRole('row', { selected: true }).map((row) => row.dataset.row)).toEqual(['f1']);
    press('ArrowUp');
    press('ArrowUp');
    expect(focused()).toBe('Firm 0 / 1');
    expect(tabbable()).toHaveLength(1);
  });

  test('right to left, the left arrow goes forward', () => {
    const style = document.createElement('div').style;
    style.direction = 'rtl';
    render(<Shown />);
    enter();
    // jsdom does not hand the direction of the page down to its cells.
    vi.spyOn(window, 'getComputedStyle').mockReturnValue(style);
    press('ArrowLeft');
    expect(focused()).toBe('Firm 0 / 1');
    press('ArrowRight');
    press('ArrowRight');
    expect(focused()).toBe('Firm 0 / 0');
  });

  test('Home and End go to the ends of the row, with Ctrl to those of the table', () => {
    render(<Shown />);
    enter();
    press('End');
    expect(focused()).toBe('Firm 0 / 11');
    press('Home');
    expect(focused()).toBe('Firm 0 / 0');
    press('End', { ctrlKey: true });
    expect(focused()).toBe('Firm 4999 / 11');
    press('Home', { ctrlKey: true });
    expect(focused()).toBe('Firm 0 / 0');
  });

  test('Page Down and Page Up go by a page', () => {
    render(<Shown />);
    enter();
    press('PageDown');
    const after = focused();
    expect(after).not.toBe('Firm 0 / 0');
    press('PageUp');
    expect(focused()).toBe('Firm 0 / 0');
  });

  test('the focused row stays when it is scrolled out of sight, so that the keyboard is not lost', () => {
    render(<Shown />);
    enter();
    press('ArrowDown');
    screen.getByRole('grid').scrollTo({ top: 60_000 });
    expect(focused()).toBe('Firm 1 / 0');
    expect(tabbable()).toHaveLength(1);
  });

  test('Enter opens the row; keys of others are handed on with their row', () => {
    render(<Shown />);
    enter();
    press('ArrowDown');
    press('Enter');
    expect(opened).toHaveBeenCalledExactlyOnceWith('f1');
    press('Delete');
    expect(others).toHaveBeenCalledExactlyOnceWith('Delete', 'f1');
  });

  test('a sorted column says so, and a sortable one can be pressed', () => {
    render(<Shown sort={{ id: 'c0', isDescending: true }} />);
    const [first, second] = screen.getAllByRole('columnheader');
    expect(first?.getAttribute('aria-sort')).toBe('descending');
    expect(second?.hasAttribute('aria-sort')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Column 0' }));
    expect(sorted).toHaveBeenCalledExactlyOnceWith('c0');
  });

  test('without rows it says so in words', () => {
    render(<Shown rows={[]} />);
    expect(screen.getByText('No firms')).toBeDefined();
  });
});

test('a column that may give way makes the grid scroll sideways later', () => {
  const [column] = columns;
  if (column === undefined) throw new Error('The grid has columns');
  const shown = (leastWidth?: number) => {
    const own = { ...column, width: 400, ...(leastWidth === undefined ? {} : { leastWidth }) };
    render(
      <Grid label="Few" rows={lines.slice(0, 1)} columns={[own]} rowId={({ id }) => id} onSelect={opened} empty="" />,
    );
    const style = screen.getByRole('grid').firstElementChild?.getAttribute('style');
    cleanup();
    return style;
  };
  expect(shown()).toContain('400px');
  expect(shown(120)).toContain('120px');
});
