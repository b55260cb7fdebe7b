/** What papers are made with on this computer: the version, the day, fingerprints. */
import { outdatedBy } from '../../shared/exchange/review/asking';
import type { Language } from '../../shared/language/language';
import type { PaperSetting } from '../../shared/papers/kinds/paperKind';
import { digest } from '../exchange/review/round';
import { dataHashOf } from '../planner/dataHash';
import { markOf } from './mark';

/** @param today the day on the wall, `YYYY-MM-DD` */
export function paperSetting(language: Language, app: string, today: string): PaperSetting {
  return { language, app, today, dataHashOf, markOf, isOutdated: outdatedBy(digest) };
}
