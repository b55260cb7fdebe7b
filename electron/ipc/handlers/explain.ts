/** Explanations that need plans: what a wish costs, how a withdrawal is repaired, what clashes, which other plans are good. One question at a time. */
import type { ScenarioId } from '../../../shared/ids';
import type { Chosen } from '../../../shared/ipc/chosen';
import { alternatives } from '../../../shared/planning/alternatives';
import { balance } from '../../../shared/planning/balance';
import type { PlanFor } from '../../../shared/planning/explain/planFor';
import { priceOfMember } from '../../../shared/planning/explain/price';
import { repair } from '../../../shared/planning/explain/withdraw';
import { replan } from '../../../shared/planning/replan';
import { done, type Result } from '../../../shared/result';
import type { Handlers } from '../answer';
import { Inquiries, type Inquiry } from './inquiry';
import { type ExplainContext, type OpenScenario, openScenario } from './plannerContext';

type ExplainHandlers = Pick<
  Handlers,
  | 'explain.price'
  | 'explain.repair'
  | 'explain.clash'
  | 'explain.alternatives'
  | 'explain.replan'
  | 'explain.balance'
  | 'explain.stop'
>;

/** No single plan of an answer takes longer; what is not proven by then is said to be not proven. */
const maxSeconds = 20;

/** How an answer about an open scenario is found. */
type Find<Value> = (open: OpenScenario, planFor: PlanFor, inquiry: Inquiry) => Promise<Result<Value>>;

/** @returns the handlers, and how to end the question that is being answered */
export function explainHandlers(context: ExplainContext): { handlers: ExplainHandlers; stop: () => void } {
  const inquiries = new Inquiries(context);
  const stop = () => inquiries.stop();
  const answer = async <Value>(
    id: ScenarioId,
    find: Find<Value>,
    isPartial?: (value: Value) => boolean,
  ): Promise<Result<Chosen<Value>>> => {
    const inquiry = inquiries.begin();
    const open = openScenario(context, id);
    if (!open.ok) return open;
    return inquiry.answer(await find(open.value, inquiry.plansWith({ maxSeconds }), inquiry), isPartial);
  };
  return {
    stop,
    handlers: {
      'explain.price': ({ scenarioId, ...wish }) =>
        answer(scenarioId, ({ workspace, scenario }, planFor) => priceOfMember(workspace, scenario, wish, planFor)),
      'explain.repair': ({ scenarioId, firmId }) =>
        answer(scenarioId, ({ workspace, scenario }, planFor) => repair(workspace, scenario, firmId, planFor)),
      'explain.clash': ({ scenarioId, toForm }) =>
        answer(scenarioId, (open, _, inquiry) => inquiry.follow(() => context.startClashes({ ...open, toForm }))),
      'explain.alternatives': ({ scenarioId, ...wish }) =>
        answer(
          scenarioId,
          ({ workspace, scenario }, planFor) => alternatives(workspace, scenario, planFor, wish),
          (found) => found.alternatives.length > 0,
        ),
      'explain.replan': ({ scenarioId, beforeId, wish }) =>
        answer(scenarioId, async ({ workspace, scenario }, planFor) => {
          const earlier = openScenario(context, beforeId);
          if (!earlier.ok) return earlier;
          return replan(workspace, scenario, { before: earlier.value.scenario, wish }, planFor);
        }),
      'explain.balance': ({ scenarioId, wish }) =>
        answer(scenarioId, ({ workspace, scenario }, planFor) => balance(workspace, scenario, wish, planFor)),
      'explain.stop': () => {
        stop();
        return done(null);
      },
    },
  };
}
