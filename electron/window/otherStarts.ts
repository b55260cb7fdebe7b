/** Starting the app again, or opening a file from the file manager, while it runs: the running window takes it over. */
import type { App } from 'electron';
import { z } from '../../shared/parsing';
import { kindOfFile, type Launch } from './launchWords';

const launchSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['file', 'review']), path: z.string().max(4096) }),
  z.object({ kind: z.literal('sample') }),
  z.object({ kind: z.literal('window') }),
]);

/** Calls back for every further start, from now on. */
export function installOtherStarts(app: Pick<App, 'on'>, onLaunch: (launch: Launch) => void): void {
  app.on('second-instance', (_event, _words, _folder, sent) => {
    const launch = launchSchema.safeParse(sent);
    onLaunch(launch.success ? launch.data : { kind: 'window' });
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    onLaunch({ kind: kindOfFile(path) ?? 'file', path });
  });
}
