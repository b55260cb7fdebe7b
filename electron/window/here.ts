/** This computer and this moment, as the rest of the app wants to know them. */
import type { AppFacts } from '../../shared/ipc/contract';

/** The app's version and the system it runs on; any other Unix counts as Linux. */
export function factsOfThisApp(version: string): AppFacts {
  const { platform } = process;
  return { version, platform: platform === 'win32' || platform === 'darwin' ? platform : 'linux' };
}

/** The day on this computer's wall, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
