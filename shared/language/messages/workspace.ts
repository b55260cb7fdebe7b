/** Opening, saving, backups, locks: refusals and dialogs of the main process. */
import { defineMessages } from './define';

export const workspace = defineMessages({});
