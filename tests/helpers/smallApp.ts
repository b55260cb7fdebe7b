/** Runs a small application of a test's own in real Electron until it ends. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { displayOfThisMachine, electronOfThisMachine, switchesOfThisMachine } from './build';

/** Starts the application in the folder with the folder as its last word. @throws with what it said when it fails */
export async function runSmallApp(folder: string): Promise<void> {
  const { path } = await electronOfThisMachine();
  const { env } = await displayOfThisMachine();
  const words = [...(await switchesOfThisMachine()), `--user-data-dir=${join(folder, 'user')}`, folder, folder];
  const child = spawn(path, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The application in ${folder} ended with ${code}: ${said}`);
}
