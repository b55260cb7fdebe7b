/** Serves the built pages under the app's own scheme, with the content policy on every answer. */
import { readFile } from 'node:fs/promises';
import type { Protocol, Session } from 'electron';
import { appScheme } from './appAddress';
import { contentPolicy } from './contentPolicy';
import { servedFile } from './servedFile';

/** Must run before the app is ready. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the files of `folder` in this session. */
export function servePages(session: Pick<Session, 'protocol'>, folder: string): void {
  session.protocol.handle(appScheme, (request) => answer(folder, request));
}

async function answer(folder: string, request: Request): Promise<Response> {
  const file = request.method === 'GET' ? servedFile(folder, request.url) : undefined;
  const body = file && (await readFile(file.path).catch(() => undefined));
  if (file === undefined || body === undefined) return new Response(null, { status: 404 });
  return new Response(body, { headers: headersFor(file.contentType) });
}

function headersFor(contentType: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': contentPolicy,
    'cross-origin-opener-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}
