/** Every command there is. This file only lists. */
import type { z } from '../parsing';
import { moveMembers } from './moveMembers';

export const commands = [moveMembers] as const;

/** Any command's call, by its kind. */
export type CommandCall = z.infer<(typeof commands)[number]['schema']>;
