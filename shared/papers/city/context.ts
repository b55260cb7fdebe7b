/** What every drawing of the city reads: the workspace under a scenario, in one language. */
import type { ScenarioContext } from '../scenario/context';

export type CityContext = Pick<ScenarioContext, 'workspace' | 'grouping' | 'language' | 'text'>;
