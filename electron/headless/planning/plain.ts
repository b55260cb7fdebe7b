/** The best plan, and nothing else. */
import { done } from '../../../shared/result';
import type { PlanKind } from './kind';

export const plain: PlanKind = async ({ workspace, scenario }, planFor) => {
  const planned = await planFor({ workspace, scenario });
  return planned.ok ? done({ outcome: planned.value, json: {}, lines: [], copies: [] }) : planned;
};
