/** What a firm is shown of a need, and hence what it agrees to. */
import type { Need } from '../../model/need';

/** Without what is the office's own: its area, its priority, how far it has come, where it was read. Requirements stand beside it as coverage. */
export function askedNeed(need: Need): Omit<Need, 'areaId' | 'priority' | 'requirements' | 'status' | 'source'> {
  const { areaId: _area, priority: _priority, requirements: _asked, status: _status, source: _source, ...shown } = need;
  return shown;
}
