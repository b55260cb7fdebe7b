/** Having papers written: how far it is, how to stop it, and the notice afterwards. */
import { useEffect, useState } from 'react';
import type { Events, InputOf } from '../../shared/ipc/contract';
import { bridge } from '../platform/bridge';
import { ask } from './ask';
import { tellExported } from './exported';

export interface PaperExport {
  readonly isRunning: boolean;
  readonly progress: Events['papers.progress'] | undefined;
  /** @returns false when the person chose no place */
  readonly start: (order: InputOf<'papers.export'>) => Promise<boolean>;
  readonly stop: () => void;
}

export function usePaperExport(): PaperExport {
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<Events['papers.progress']>();
  useEffect(() => bridge().on('papers.progress', setProgress), []);
  const start = async (order: InputOf<'papers.export'>) => {
    setProgress(undefined);
    setRunning(true);
    const answer = await ask('papers.export', order);
    setRunning(false);
    if (answer?.kind === 'done') tellExported(answer.value);
    return answer?.kind !== 'cancelled';
  };
  return { isRunning, progress, start, stop: () => void ask('papers.cancel', {}) };
}
