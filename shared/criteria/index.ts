/** The criteria of the score, in the order in which points are read. */
import { backup } from './backup';
import { coordination } from './coordination';
import { coverage } from './coverage';
import type { Criterion } from './criterion';
import { load } from './load';
import { participation } from './participation';
import { partners } from './partners';
import { proximity } from './proximity';
import { strength } from './strength';

export const criteria: readonly Criterion[] = [
  coverage,
  backup,
  strength,
  partners,
  proximity,
  participation,
  load,
  coordination,
];
