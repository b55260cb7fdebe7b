/** How far one weight may go: a search of many plans that the person can stop; ended when another file is opened. */
import { sensitivityOf } from '../../../shared/planning/compare/sensitivity';
import { done } from '../../../shared/result';
import type { Handlers } from '../answer';
import { Inquiries } from './inquiry';
import { openScenario, type PlannerContext } from './plannerContext';

type SensitivityHandlers = Pick<Handlers, 'sensitivity.find' | 'sensitivity.stop'>;

/** No single plan of the search takes longer; what is not proven by then counts as not proven. */
const maxSeconds = 20;

/** @returns the handlers, and how to end a search that is going on */
export function sensitivityHandlers(context: PlannerContext): { handlers: SensitivityHandlers; stop: () => void } {
  const inquiries = new Inquiries(context);
  const stop = () => inquiries.stop();
  return {
    stop,
    handlers: {
      'sensitivity.find': async ({ scenarioId, criterion }) => {
        const inquiry = inquiries.begin();
        const open = openScenario(context, scenarioId);
        if (!open.ok) return open;
        const { workspace, scenario } = open.value;
        const planFor = inquiry.plansWith({ maxSeconds });
        const found = await sensitivityOf(
          { workspace, scenario, criterion },
          {
            plan: (policy) => planFor({ workspace, scenario: { ...scenario, policy } }),
            onWeight: (weight) => context.emit('sensitivity.progress', { criterion, weight }),
          },
        );
        return inquiry.answer(found);
      },
      'sensitivity.stop': () => {
        stop();
        return done(null);
      },
    },
  };
}
