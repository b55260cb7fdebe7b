/** The screen of papers (اسناد): preview, export, save. */
import { defineMessages } from './define';

export const documents = defineMessages({});
