/** What is sought and filtered on the needs screen, as long as the window lives; folded areas are remembered. */
import { create } from 'zustand';
import { z } from '../../../shared/parsing';
import type { NeedFilter } from './rows';

export const useNeedFilter = create<NeedFilter>(() => ({ query: '' }));

/** Changes the filter; an undefined part no longer filters. */
export function refine(filter: NeedFilter): void {
  useNeedFilter.setState(filter, true);
}

const foldedSchema = z.array(z.string());

/** Ids of the folded areas as they were remembered. */
export function parseFolded(kept: unknown): readonly string[] {
  const parsed = foldedSchema.safeParse(kept);
  return parsed.success ? parsed.data : [];
}
