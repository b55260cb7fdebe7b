/** The workspace's scenarios and their consortia while files are being read into them: taken apart into rows, and put together again. */
import { consortiumIdIn, nextId, placedId, type ScenarioId, scenarioIdSchema } from '../ids';
import type { BroughtScenario, ListedConsortium, ListedScenario } from '../model/listed';
import { defaultPolicy } from '../model/policy';
import { isClosed, type Scenario } from '../model/scenario';
import { foldName, nameMarks } from './names';
import { said } from './rows/spec';
import { Shelf } from './shelf';

function listedOf({
  consortia: _,
  lastPlan: _plan,
  statusBefore: _before,
  policy: { weights, ...policy },
  ...scenario
}: Scenario): ListedScenario {
  return { ...scenario, policy, weights };
}

function consortiaOf({ id: scenarioId, consortia }: Scenario): readonly ListedConsortium[] {
  return consortia.map((one) => ({ ...one, id: placedId(scenarioId, one.id), scenarioId }));
}

function consortiumMarks({ scenarioId, name: { fa, en = '' } }: ListedConsortium): readonly string[] {
  const names = [fa, en].map(foldName).filter((name) => name !== '');
  return [`scenario:${scenarioId}`, ...names.map((name) => `name:${scenarioId} ${name}`)];
}

export class ScenariosSoFar {
  readonly listed: Shelf<ListedScenario>;
  readonly consortia: Shelf<ListedConsortium>;
  readonly #closed: ReadonlyMap<string, Scenario>;
  /** Scenarios that rows named and nobody knows; they are made when such a row is taken. */
  readonly #announced = new Map<string, ListedScenario>();
  readonly #refused = new Set<string>();

  constructor(scenarios: readonly Scenario[]) {
    this.listed = new Shelf<ListedScenario>(scenarios.map(listedOf), 's', nameMarks);
    this.consortia = new Shelf<ListedConsortium>(scenarios.flatMap(consortiaOf), '', consortiumMarks);
    this.#closed = new Map(scenarios.filter(isClosed).map((scenario) => [scenario.id, scenario]));
  }

  /** Scenarios with this id, else those with this name. */
  named(idOrName: string): readonly ListedScenario[] {
    const known = this.listed.get(idOrName);
    return known === undefined ? this.listed.marked(`name:${foldName(idOrName)}`) : [known];
  }

  /** Consortia of a scenario with this id, else those with this name. */
  consortiaNamed(scenarioId: ScenarioId, idOrName: string): readonly ListedConsortium[] {
    const known = this.consortia.get(`${scenarioId} ${idOrName}`);
    return known === undefined ? this.consortia.marked(`name:${scenarioId} ${foldName(idOrName)}`) : [known];
  }

  consortiaIn(scenarioId: ScenarioId): readonly ListedConsortium[] {
    return this.consortia.marked(`scenario:${scenarioId}`);
  }

  /** The scenario as it was, if it is approved or archived: no list may change it. */
  closed(id: ScenarioId): Scenario | undefined {
    return this.#closed.get(id);
  }

  /** The scenario's own row is refused: rows that name it wait until that is mended. */
  refuse(...idsOrNames: readonly string[]): void {
    for (const name of idsOrNames) this.#refused.add(foldName(name));
  }

  /** A new scenario for rows that name one that nobody knows; undefined where its own row was refused. */
  announce(idOrName: string): ListedScenario | undefined {
    const key = foldName(idOrName);
    if (this.#refused.has(key)) return undefined;
    const known = this.#announced.get(key);
    if (known !== undefined) return known;
    const scenario: ListedScenario = { id: this.#idFor(idOrName), name: { fa: idOrName }, status: 'draft' };
    this.#announced.set(key, scenario);
    return scenario;
  }

  /** An announced scenario becomes one of the workspace when a row that names it is taken. */
  settle(id: ScenarioId): void {
    const announced = [...this.#announced.values()].find((one) => one.id === id);
    if (announced !== undefined && this.listed.get(id) === undefined) this.listed.put(announced);
  }

  /** Scenarios that were made because rows named them. */
  get made(): readonly ListedScenario[] {
    return [...this.#announced.values()].filter(({ id }) => this.listed.get(id) !== undefined);
  }

  /** How many rows' worth of scenarios and consortia files made or changed. */
  get changedCount(): number {
    return this.listed.changed.length + this.consortia.changed.length;
  }

  /** Scenarios that files made or changed, whole. */
  get changed(): readonly BroughtScenario[] {
    const ids = new Set([
      ...this.listed.changed.map(({ id }) => id),
      ...this.consortia.changed.map(({ scenarioId }) => scenarioId),
    ]);
    const consortia = this.consortia.all.filter(({ scenarioId }) => ids.has(scenarioId));
    return this.listed.all.filter(({ id }) => ids.has(id)).map((scenario) => wholeOf(scenario, consortia));
  }

  /** The text itself where it can be an id that is free. */
  #idFor(idOrName: string): ScenarioId {
    const taken = [...this.listed.all, ...this.#announced.values()].map(({ id }): string => id);
    const asId = scenarioIdSchema.safeParse(idOrName);
    return asId.success && !taken.includes(idOrName) ? asId.data : scenarioIdSchema.parse(nextId('s', taken));
  }
}

/** The scenario with its own among the consortia; what no list said of its policy is as in the default one. */
function wholeOf(listed: ListedScenario, consortia: readonly ListedConsortium[]): BroughtScenario {
  const { policy = {}, weights = {}, ...scenario } = listed;
  return {
    ...scenario,
    policy: { ...defaultPolicy, ...said(policy), weights: { ...defaultPolicy.weights, ...said(weights) } },
    consortia: consortia
      .filter(({ scenarioId }) => scenarioId === listed.id)
      .map(({ scenarioId: _, id, ...one }) => ({ ...one, id: consortiumIdIn(id) })),
  };
}
