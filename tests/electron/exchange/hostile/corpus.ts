/** All hostile and broken files there are. */
import { archives } from './archives';
import { cells } from './cells';
import type { HostileFile } from './hostileFile';
import { officeMarkup, workbookMarkup } from './markup';
import { oldWorkbooks } from './oldWorkbooks';
import { otherThings, texts } from './texts';

export const corpus: readonly HostileFile[] = [
  ...archives,
  ...workbookMarkup,
  ...officeMarkup,
  ...cells,
  ...oldWorkbooks,
  ...texts,
  ...otherThings,
];
