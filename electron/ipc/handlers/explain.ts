/** Explanations that need plans: what a wish costs, how a withdrawal is repaired, what clashes, which other plans are good. One question at a time. */

import { alternatives } from '../../../shared/planning/alternatives';
import { balance } from '../../../shared/planning/balance';
import { priceOfMember } from '../../../shared/planning/explain/price';
import { repair } from '../../../shared/planning/explain/withdraw';
import { replan } from '../../../shared/planning/replan';
import { done } from '../../../shared/result';
import type { Handlers } from '../answer';
import { Inquiries } from './inquiry';
import { type ExplainContext, openScenario } from './plannerContext';

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

/** @returns the handlers, and how to end the question that is being answered */
export function explainHandlers(context: ExplainContext): { handlers: ExplainHandlers; stop: () => void } {
  const inquiries = new Inquiries(context);
  const stop = () => inquiries.stop();
  return {
    stop,
    handlers: {
      'explain.price': async ({ scenarioId, ...wish }) => {
        const inquiry = inquiries.begin();
        const open = openScenario(context, scenarioId);
        if (!open.ok) return open;
        const { workspace, scenario } = open.value;
        return inquiry.answer(await priceOfMember(workspace, scenario, wish, inquiry.plansWith({ maxSeconds })));
      },
      'explain.repair': async ({ scenarioId, firmId }) => {
        const inquiry = inquiries.begin();
        const open = openScenario(context, scenarioId);
        if (!open.ok) return open;
        const { workspace, scenario } = open.value;
        return inquiry.answer(await repair(workspace, scenario, firmId, inquiry.plansWith({ maxSeconds })));
      },
      'explain.clash': async ({ scenarioId, toForm }) => {
        const inquiry = inquiries.begin();
        const open = openScenario(context, scenarioId);
        if (!open.ok) return open;
        const { value } = open;
        return inquiry.answer(await inquiry.follow(() => context.startClashes({ ...value, toForm })));
      },
      'explain.alternatives': async ({ scenarioId, ...wish }) => {
        const inquiry = inquiries.begin();
        const open = openScenario(context, scenarioId);
        if (!open.ok) return open;
        const { workspace, scenario } = open.value;
        const found = await alternatives(workspace, scenario, inquiry.plansWith({ maxSeconds }), wish);
        const hasSome = found.ok && found.value.alternatives.length > 0;
        return hasSome ? done({ kind: 'done', value: found.value }) : inquiry.answer(found);
      },
      'explain.replan': async ({ scenarioId, beforeId, wish }) => {
        const inquiry = inquiries.begin();
        const [open, earlier] = [openScenario(context, scenarioId), openScenario(context, beforeId)];
        if (!open.ok) return open;
        if (!earlier.ok) return earlier;
        const { workspace, scenario } = open.value;
        const wanted = { before: earlier.value.scenario, wish };
        return inquiry.answer(await replan(workspace, scenario, wanted, inquiry.plansWith({ maxSeconds })));
      },
      'explain.balance': async ({ scenarioId, wish }) => {
        const inquiry = inquiries.begin();
        const open = openScenario(context, scenarioId);
        if (!open.ok) return open;
        const { workspace, scenario } = open.value;
        return inquiry.answer(await balance(workspace, scenario, wish, inquiry.plansWith({ maxSeconds })));
      },
      'explain.stop': () => {
        stop();
        return done(null);
      },
    },
  };
}
