/** The coverage screen (پوشش). */
import { defineMessages } from './define';

export const coverage = defineMessages({});
