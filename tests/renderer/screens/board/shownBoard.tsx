/** The board shown in a test, over a stand-in for the main process; jsdom has no layout, so every element is given a size. */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { Toasts } from '../../../../renderer/app/Toasts';
import { standIn } from '../../../../renderer/platform/bridge';
import { BoardScreen, ConsortiumInspector } from '../../../../renderer/screens/board';
import { showBoardOf } from '../../../../renderer/screens/board/state/boardState';
import { letGo } from '../../../../renderer/screens/board/state/held';
import { useNotices } from '../../../../renderer/state/notices';
import { resetPlanner } from '../../../../renderer/state/planner';
import { resetSession, useSession } from '../../../../renderer/state/session';
import { startState } from '../../../../renderer/state/start';
import { type FakeOptions, type FakePlatform, fakePlatform } from '../../../helpers/fakePlatform';

/** What React still has to do is done while the page is there. */
afterEach(async () => {
  cleanup();
  await new Promise((settled) => setImmediate(settled));
});

export interface ShownBoard extends FakePlatform {
  readonly user: UserEvent;
}

/** What jsdom lacks and the board asks for. */
function furnishPage(): void {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1400);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  window.matchMedia ??= (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
  window.ResizeObserver ??= class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&'), supports: () => false });
  for (const name of ['scrollTo', 'scrollIntoView']) Reflect.set(Element.prototype, name, () => undefined);
}

function Inspected() {
  const selection = useSession((session) => session.selection);
  return selection?.kind === 'consortium' ? <ConsortiumInspector id={selection.id} /> : null;
}

/** Shows the board in English, from a fresh start. */
export async function showBoard(options: FakeOptions): Promise<ShownBoard> {
  cleanup();
  furnishPage();
  resetSession();
  resetPlanner();
  showBoardOf('', '');
  letGo();
  useNotices.setState({ list: [] });
  const fake = fakePlatform({ settings: { language: 'en' }, ...options });
  standIn(fake.bridge);
  await startState();
  render(
    <>
      <BoardScreen />
      <Toasts />
      <Inspected />
    </>,
  );
  return { ...fake, user: userEvent.setup() };
}

/** The column of a consortium of a tiny city. */
export function column(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-lane="column ${id}"]`);
  if (found === null) throw new Error(`There is no column ${id} on the board`);
  return found;
}

/** A firm's card in the pool, or in a column. */
export function card(firm: string, consortium?: string): HTMLElement {
  const lane = consortium === undefined ? 'pool' : `column ${consortium}`;
  const found = document.querySelector<HTMLElement>(`[data-lane="${lane}"] [data-firm="${firm}"]`);
  if (found === null) throw new Error(`There is no card of ${firm} in ${lane}`);
  return found;
}

/** What is said to those who do not see the board. */
export function announced(): string {
  return (screen.getByTestId('announcements').textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '');
}

/** Firms of a consortium in the document of the main process. */
export function membersOf(board: ShownBoard, id: string): readonly string[] {
  const consortium = board.workspace().scenarios[0]?.consortia.find((one) => one.id === id);
  return consortium?.members.map(({ firmId, role, pinned }) => `${firmId} ${role}${pinned === true ? '!' : ''}`) ?? [];
}
