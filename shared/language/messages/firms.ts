/** The firms screen, its inspector and forms, and the forms of ties. */
import { defineMessages } from './define';

export const firms = defineMessages({});
