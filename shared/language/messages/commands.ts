/** Labels of commands (undo list, journal) and their refusals. */
import { defineMessages } from './define';

export const commands = defineMessages({});
