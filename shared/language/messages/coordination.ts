/** Meetings, concerns and openings (هماهنگی). */
import { defineMessages } from './define';

export const coordination = defineMessages({});
