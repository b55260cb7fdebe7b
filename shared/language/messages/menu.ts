/** The application menu. */
import { defineMessages } from './define';

export const menu = defineMessages({});
