/** The best completion of a draft, found in the background while the person edits; each search starts from what the last one found. */
import type { ScenarioId } from '../../../shared/ids';
import type { PlanOutcome } from '../../../shared/planning/outcome';
import { everything } from '../../../shared/planning/program';
import { done } from '../../../shared/result';
import type { Handlers } from '../answer';
import { Inquiries } from './inquiry';
import { openScenario, type PlannerContext } from './plannerContext';

type CompletionHandlers = Pick<Handlers, 'completion.find' | 'completion.stop'>;

/** The background takes no more of the machine for one edit. */
const maxSeconds = 10;

/** @returns the handlers, and how to end the search that is going on */
export function completionHandlers(context: PlannerContext): { handlers: CompletionHandlers; stop: () => void } {
  const inquiries = new Inquiries(context);
  let last: { readonly scenarioId: ScenarioId; readonly consortia: PlanOutcome['consortia'] } | undefined;
  const stop = () => inquiries.stop();
  return {
    stop,
    handlers: {
      'completion.find': async ({ scenarioId }) => {
        const inquiry = inquiries.begin();
        const open = openScenario(context, scenarioId);
        if (!open.ok) return open;
        const { scenario } = open.value;
        const earlier = last?.scenarioId === scenarioId ? last.consortia : scenario.consortia;
        const order = { ...open.value, selection: everything, earlier, maxSeconds, app: context.version };
        const found = await inquiry.follow(() => context.startPlan(order));
        if (found.ok) last = { scenarioId, consortia: found.value.consortia };
        return inquiry.answer(found);
      },
      'completion.stop': () => {
        stop();
        return done(null);
      },
    },
  };
}
