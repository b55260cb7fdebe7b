/** Import, export and review files: columns, warnings, refusals. */
import { defineMessages } from './define';

export const exchange = defineMessages({});
