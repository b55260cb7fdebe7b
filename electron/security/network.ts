/** No network: every request that is not for the app's own files is cancelled before it leaves, and no name is ever looked up. */
import type { App, Session } from 'electron';
import { appScheme } from './appAddress';

/** May this request go on? The developer tools load their own pages, in a development build only. */
export function mayRequest(address: string, { withDevTools }: { readonly withDevTools: boolean }): boolean {
  const protocol = URL.canParse(address) ? new URL(address).protocol : undefined;
  return protocol === `${appScheme}:` || (withDevTools && protocol === 'devtools:');
}

/** Switches that only work before the app is ready: no name is resolved, and Chromium's own errands are off. */
export function silenceNetwork({ commandLine }: Pick<App, 'commandLine'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Cancels what is not ours in this session. */
export function denyNetwork(session: Pick<Session, 'webRequest'>, withDevTools: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayRequest(details.url, { withDevTools }) }),
  );
}
