/** The rules that the last step broke, and at which version: as long as nothing else was done, that step can be taken back. */
import { create } from 'zustand';
import type { Finding } from '../../../../shared/rules/rule';

interface LastBroken {
  readonly revision: number | undefined;
  readonly findings: readonly Finding[];
}

export const useLastBroken = create<LastBroken>(() => ({ revision: undefined, findings: [] }));
