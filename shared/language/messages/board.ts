/** The board (تختهٔ کنسرسیوم). */
import { defineMessages } from './define';

export const board = defineMessages({});
