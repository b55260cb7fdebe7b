/** Which areas and columns are collapsed, remembered at this computer. */
import { useMemo } from 'react';
import { z } from '../../../../shared/parsing';
import { useRemembered } from '../../../state/settings';
import type { LaneKey } from '../read/places';

const keptSchema = z.array(z.string().max(200)).max(4_000);

function parseKept(kept: unknown): readonly string[] {
  const parsed = keptSchema.safeParse(kept);
  return parsed.success ? parsed.data : [];
}

export interface Collapsed {
  readonly keys: ReadonlySet<string>;
  toggle(key: LaneKey): void;
  set(keys: readonly LaneKey[]): void;
}

export function useCollapsed(): Collapsed {
  const [kept, remember] = useRemembered('board', 'collapsed', parseKept);
  const joined = kept.join('\n');
  const keys = useMemo(() => new Set(joined === '' ? [] : joined.split('\n')), [joined]);
  return {
    keys,
    toggle: (key) => remember(keys.has(key) ? [...keys].filter((one) => one !== key) : [...keys, key]),
    set: remember,
  };
}
