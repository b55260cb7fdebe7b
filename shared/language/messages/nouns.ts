/** Nouns of the document and the words of their fixed values (sizes, classes, roles, levels, statuses). */
import { defineMessages } from './define';

export const nouns = defineMessages({});
