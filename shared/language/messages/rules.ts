/** One sentence per hard rule and what it means. */
import { defineMessages } from './define';

export const rules = defineMessages({});
