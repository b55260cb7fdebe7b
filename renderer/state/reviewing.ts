/** Mirrors which review package is before the person, if any: then the whole window belongs to it. */
import { create } from 'zustand';
import type { FacedPackage } from '../../shared/ipc/reviewing';

export const useReviewing = create<{ readonly faced: FacedPackage | null }>(() => ({ faced: null }));

/** Another package is met, or none. */
export function packageFaced(faced: FacedPackage | null): void {
  useReviewing.setState({ faced });
}

/** Does the window belong to a review package? */
export function isReviewing(): boolean {
  return useReviewing.getState().faced !== null;
}
