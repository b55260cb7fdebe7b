/** What is sought and filtered on the needs screen, as long as the window lives; folded areas are remembered. */
import { create } from 'zustand';
import type { CapabilityId } from '../../../shared/ids';
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

/** The list of capabilities: whether it is open, and at which one it was opened. */
interface CapabilityList {
  readonly isOpen: boolean;
  readonly openedAt?: CapabilityId;
}

export const useCapabilityList = create<CapabilityList>(() => ({ isOpen: false }));

/** Opens the list of capabilities, at one of them if given. */
export function openCapabilityList(openedAt?: CapabilityId): void {
  useCapabilityList.setState(openedAt === undefined ? { isOpen: true } : { isOpen: true, openedAt }, true);
}

export function closeCapabilityList(): void {
  useCapabilityList.setState({ isOpen: false }, true);
}
