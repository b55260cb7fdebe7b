/** Title bar, rail, status bar, palette, inspector frame. */
import { defineMessages } from './define';

export const shell = defineMessages({});
