/** The hard rules, in the order in which their findings are read. */
import { ban } from './ban';
import { capacity } from './capacity';
import { conflict } from './conflict';
import { lead } from './lead';
import { mix } from './mix';
import { ownerGroup } from './ownerGroup';
import { pin } from './pin';
import { rival } from './rival';
import type { Rule } from './rule';
import { size } from './size';
import { territory } from './territory';
import { useful } from './useful';

export const rules: readonly Rule[] = [
  size,
  lead,
  mix,
  capacity,
  conflict,
  rival,
  ownerGroup,
  territory,
  pin,
  ban,
  useful,
];
