/** The whole window shown in a test, over a stand-in for the main process. */
import { cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { App } from '../../renderer/app/App';
import { installKitStrings } from '../../renderer/app/kit/installKitStrings';
import { showShortcuts } from '../../renderer/app/shortcutsState';
import { standIn } from '../../renderer/platform/bridge';
import { useNotices } from '../../renderer/state/notices';
import { resetPlanner } from '../../renderer/state/planner';
import { resetSession, type ScreenId, useSession } from '../../renderer/state/session';
import { startState } from '../../renderer/state/start';
import { type FakeOptions, type FakePlatform, fakePlatform } from './fakePlatform';

/** What React still has to do is done while the page is there. */
afterEach(async () => {
  cleanup();
  await new Promise((settled) => setImmediate(settled));
});

function bytesOf(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'));
    reader.readAsArrayBuffer(this);
  });
}

/** What jsdom lacks and the window asks for. */
export function furnishPage(): void {
  window.matchMedia ??= (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
  window.ResizeObserver ??= class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  if (!('arrayBuffer' in window.Blob.prototype)) {
    Object.assign(window.Blob.prototype, { arrayBuffer: bytesOf });
  }
  // Enough for the ids that the kit asks for.
  window.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
  if (!('scrollIntoView' in window.Element.prototype)) {
    Object.assign(window.Element.prototype, { scrollIntoView: () => undefined });
  }
  installKitStrings();
}

/** Shows the app on a screen, from a fresh start. */
export async function showApp(
  options: FakeOptions & { readonly screen?: ScreenId } = {},
): Promise<FakePlatform & { readonly user: UserEvent }> {
  cleanup();
  furnishPage();
  resetSession();
  resetPlanner();
  showShortcuts(false);
  useNotices.setState({ list: [] });
  useSession.setState({ screen: options.screen ?? 'overview' });
  const fake = fakePlatform(options);
  standIn(fake.bridge);
  await startState();
  render(<App />);
  return { ...fake, user: userEvent.setup() };
}
