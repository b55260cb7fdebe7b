/** The areas of texts. This file only lists them; a text lives in the file of its area. */
import { abroad } from './abroad';
import { board } from './board';
import { city } from './city';
import { commands } from './commands';
import { common } from './common';
import { concerns } from './concerns';
import { coverage } from './coverage';
import { criteria } from './criteria';
import { document } from './document';
import { documents } from './documents';
import { exchange } from './exchange';
import { explain } from './explain';
import { faults } from './faults';
import { firms } from './firms';
import { forms } from './forms';
import { headless } from './headless';
import { importing } from './importing';
import { lists } from './lists';
import { mapping } from './mapping';
import { meetings } from './meetings';
import { menu } from './menu';
import { minutes } from './minutes';
import { needs } from './needs';
import { nouns } from './nouns';
import { overview } from './overview';
import { papers } from './papers';
import { phases } from './phases';
import { planning } from './planning';
import { plans } from './plans';
import { quality } from './quality';
import { reasons } from './reasons';
import { recovery } from './recovery';
import { reports } from './reports';
import { review } from './review';
import { reviewing } from './reviewing';
import { reviews } from './reviews';
import { rules } from './rules';
import { scenarios } from './scenarios';
import { settings } from './settings';
import { shell } from './shell';
import { templates } from './templates';
import { workspace } from './workspace';

export const areas = {
  common,
  nouns,
  shell,
  menu,
  overview,
  needs,
  firms,
  forms,
  faults,
  board,
  coverage,
  city,
  papers,
  reports,
  documents,
  quality,
  scenarios,
  phases,
  meetings,
  minutes,
  concerns,
  abroad,
  settings,
  recovery,
  workspace,
  rules,
  criteria,
  planning,
  plans,
  explain,
  reasons,
  commands,
  document,
  exchange,
  lists,
  mapping,
  templates,
  importing,
  review,
  reviewing,
  reviews,
  headless,
} as const;
