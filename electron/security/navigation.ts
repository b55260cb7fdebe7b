/** Pages stay where they are: no navigation elsewhere, no new windows, no embedded browsers. */
import type { App, WebContents } from 'electron';
import { isAppAddress } from './appAddress';

/** May the page go there? Only a reload of the page it is on; in-page anchors are no navigation. */
export function mayNavigate(from: string, to: string): boolean {
  return isAppAddress(to) && withoutHash(from) === withoutHash(to);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}

/** Guards every page that is ever made in this app. */
export function guardNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  const stay = (event: Electron.Event<{ url: string }>) => {
    if (!mayNavigate(contents.getURL(), event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
