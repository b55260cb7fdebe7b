/** The whole of the app's security in two steps: before the app is ready, and for each session that pages live in. */
import type { App, Protocol, Session } from 'electron';
import { guardNavigation } from './navigation';
import { denyNetwork, silenceNetwork } from './network';
import { denyPermissions } from './permissions';
import { registerScheme, servePages } from './protocol';

/** Must run before the app is ready. */
export function installEarlySecurity(app: App, protocol: Protocol): void {
  silenceNetwork(app);
  registerScheme(protocol);
  guardNavigation(app);
}

/** Deny by default in a session; serves the built pages of `folder` in it. */
export function installSessionSecurity(session: Session, folder: string, withDevTools = false): void {
  denyNetwork(session, withDevTools);
  denyPermissions(session);
  servePages(session, folder);
}
