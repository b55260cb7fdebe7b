/** The command line inside Electron, for the verbs that print pages and for the packaged app: no window is shown. */
import { join } from 'node:path';
import { app, session } from 'electron';
import { installSessionSecurity } from '../security/install';

/** Runs one verb and ends the process with its exit code. */
export function startHeadless(words: readonly string[], cwd: string): void {
  // A printed page closes its hidden window; the app goes on until the verb is done.
  app.on('window-all-closed', () => undefined);
  app.dock?.hide();
  run(words, cwd).then(
    (code) => app.exit(code),
    (error: unknown) => {
      console.error(error);
      app.exit(1);
    },
  );
}

async function run(words: readonly string[], cwd: string): Promise<number> {
  await app.whenReady();
  installSessionSecurity(session.defaultSession, join(import.meta.dirname, '..', 'renderer'));
  const { runHeadless } = await import('./node');
  return runHeadless(words, cwd);
}
