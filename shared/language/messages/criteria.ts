/** One name and one sentence per score criterion. */
import { defineMessages } from './define';

export const criteria = defineMessages({});
