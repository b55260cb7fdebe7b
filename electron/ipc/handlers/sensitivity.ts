/** How far one weight may go: a search of many plans, one at a time, that the person can stop; ended when another file is opened. */

import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Policy } from '../../../shared/model/policy';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { sensitivityOf } from '../../../shared/planning/compare/sensitivity';
import type { PlanOutcome } from '../../../shared/planning/outcome';
import { everything } from '../../../shared/planning/program';
import { done, type Result, refuse } from '../../../shared/result';
import type { PlanRun } from '../../planner/host';
import type { Handlers } from '../answer';
import type { PlannerContext } from './planner';

type SensitivityHandlers = Pick<Handlers, 'sensitivity.find' | 'sensitivity.stop'>;

/** No single plan of the search takes longer; what is not proven by then counts as not proven. */
const secondsPerPlan = 20;

const stopped = () => refuse('planning.refused.stopped', both(sentence('planning.refused.stopped')));

/** One search; stopping it ends the plan that is being made. */
class Inquiry {
  isStopped = false;
  private run: PlanRun | undefined;
  private readonly context: PlannerContext;

  constructor(context: PlannerContext) {
    this.context = context;
  }

  async plan(workspace: Workspace, scenario: Scenario, policy: Policy): Promise<Result<PlanOutcome>> {
    if (this.isStopped) return stopped();
    const asked = { workspace, scenario: { ...scenario, policy }, selection: everything, maxSeconds: secondsPerPlan };
    this.run = this.context.startPlan({ ...asked, app: this.context.version }, {});
    const outcome = await this.run.done;
    return this.isStopped ? stopped() : outcome;
  }

  stop(): void {
    this.isStopped = true;
    this.run?.cancel();
  }
}

/** @returns the handlers, and how to end a search that is going on */
export function sensitivityHandlers(context: PlannerContext): { handlers: SensitivityHandlers; stop: () => void } {
  let running: Inquiry | undefined;
  const stop = () => running?.stop();
  return {
    stop,
    handlers: {
      'sensitivity.find': async ({ scenarioId, criterion }) => {
        stop();
        const workspace = context.current();
        const scenario = workspace?.scenarios.find(({ id }) => id === scenarioId);
        if (workspace === undefined || scenario === undefined) {
          return refuse('no-scenario', both(sentence('menu.scenarioIsGone')));
        }
        const inquiry = new Inquiry(context);
        running = inquiry;
        const found = await sensitivityOf(
          { workspace, scenario, criterion },
          {
            plan: (policy) => inquiry.plan(workspace, scenario, policy),
            onWeight: (weight) => context.emit('sensitivity.progress', { criterion, weight }),
          },
        );
        if (inquiry.isStopped) return done({ kind: 'cancelled' });
        return found.ok ? done({ kind: 'done', value: found.value }) : found;
      },
      'sensitivity.stop': () => {
        stop();
        return done(null);
      },
    },
  };
}
