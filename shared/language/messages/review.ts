/** Review packages and answers (بازبینی). */
import { defineMessages } from './define';

export const review = defineMessages({});
