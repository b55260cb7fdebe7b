/** The part of the contract about coordination: meetings and due dates as a file that calendars read. */
import type { ScenarioId } from '../ids';
import type { Language } from '../language/language';
import type { Chosen } from './chosen';
import type { Exported } from './papers';

export interface CoordinationRequests {
  /** Asks for a place; the gates of the scenario come along, if one is named. */
  'calendar.export': { input: { scenarioId: ScenarioId | null; language: Language }; answer: Chosen<Exported> };
}
