/** What is printed on proposals, books, letters and minutes. */
import { defineMessages } from './define';

export const papers = defineMessages({});
