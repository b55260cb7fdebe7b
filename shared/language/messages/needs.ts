/** The needs screen and the forms of areas, needs, requirements and capabilities. */
import { defineMessages } from './define';

export const needs = defineMessages({});
