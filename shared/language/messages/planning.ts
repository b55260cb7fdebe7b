/** The planner: phases, results, reasons, explanations. */
import { defineMessages } from './define';

export const planning = defineMessages({});
