/** Output and refusals of the command line. */
import { defineMessages } from './define';

export const headless = defineMessages({});
