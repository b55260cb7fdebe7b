/** What is said when a file cannot be read, is newer, is locked or cannot be written. */
import { defineMessages } from './define';

export const recovery = defineMessages({});
