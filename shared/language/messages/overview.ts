/** The overview screen (کارگاه) and the first run. */
import { defineMessages } from './define';

export const overview = defineMessages({});
