/** The settings screen: language, theme, density, policy, office. */
import { defineMessages } from './define';

export const settings = defineMessages({});
