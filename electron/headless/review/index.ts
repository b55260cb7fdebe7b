/** `peyvand review …`: review by file, from both sides. This file only lists. */
import type { Verb } from '../verb';
import { reviewAnswer } from './answer';
import { reviewKey } from './key';
import { reviewMerge } from './merge';
import { reviewOpen } from './open';
import { reviewPack } from './pack';

export const reviewVerbs: readonly Verb[] = [reviewPack, reviewOpen, reviewAnswer, reviewMerge, reviewKey];
