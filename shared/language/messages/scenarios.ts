/** The scenarios screen. */
import { defineMessages } from './define';

export const scenarios = defineMessages({});
