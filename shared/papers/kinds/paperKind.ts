/** What every kind of paper is: what an order of it names, and how the paper is made from the workspace. */
import { scenarioIdSchema } from '../../ids';
import type { Language } from '../../language/language';
import { both } from '../../language/messages/say';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { PaperKind } from '../../model/paperKind';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { z } from '../../parsing';
import type { IsOutdated } from '../../planning/answers';
import { type Result, refuse } from '../../result';
import type { Paper } from '../paper';

/** How a paper speaks, and what only the place where it is made knows. */
export interface PaperSetting {
  readonly language: Language;
  /** The app's version. */
  readonly app: string;
  /** ISO day of issue. */
  readonly today: string;
  /** Fingerprint of all that a plan of the scenario depends on. */
  readonly dataHashOf: (workspace: Workspace, scenario: Scenario) => string;
  /** Judges whether an answer still is about the present proposal. */
  readonly isOutdated: IsOutdated;
  /** Fingerprint of all that the ordered paper is made of. */
  readonly markOf: (workspace: Workspace, order: object, scenario: Scenario) => string;
}

/** What a single paper is made with. */
export interface PaperOptions {
  readonly language: Language;
  readonly app: string;
  /** The day of issue: that of the register where the paper has been issued. */
  readonly today: string;
  /** The number under which it was issued, with Latin digits. */
  readonly number?: string;
}

/** The same for a paper about a scenario. */
export interface ScenarioPaperOptions extends PaperOptions {
  /** Fingerprint of the data as they are now. */
  readonly dataHash: string;
  readonly isOutdated: IsOutdated;
}

/** An order as it travels: the kind and what it is about, flat. */
type OrderOf<Kind extends string, Shape extends z.ZodRawShape> = Readonly<
  z.infer<z.ZodObject<Shape, z.core.$strict>> & { kind: Kind }
>;

export interface PaperMaker<Kind extends PaperKind = PaperKind, Order = unknown> {
  readonly kind: Kind;
  readonly schema: z.ZodType<Order>;
  /** What the paper is called in the register. */
  readonly subject: (workspace: Workspace, order: Order) => Sentence;
  /** The mark under which a final paper stands in the register, where the same mark keeps its number; undefined for a draft. */
  readonly finalMark: (workspace: Workspace, order: Order, setting: PaperSetting) => string | undefined;
  readonly make: (workspace: Workspace, order: Order, options: PaperOptions, setting: PaperSetting) => Result<Paper>;
}

/** Defines a kind of paper; the fields of its order are zod schemas. */
export function definePaper<const Kind extends PaperKind, Shape extends z.ZodRawShape>(definition: {
  readonly kind: Kind;
  readonly fields: Shape;
  readonly subject: (workspace: Workspace, order: OrderOf<Kind, Shape>) => Sentence;
  readonly finalMark: (workspace: Workspace, order: OrderOf<Kind, Shape>, setting: PaperSetting) => string | undefined;
  readonly make: (
    workspace: Workspace,
    order: OrderOf<Kind, Shape>,
    options: PaperOptions,
    setting: PaperSetting,
  ) => Result<Paper>;
}): PaperMaker<Kind, OrderOf<Kind, Shape>> {
  const { kind, fields, ...acts } = definition;
  const schema = z.strictObject({ kind: z.literal(kind), ...fields }) as unknown as z.ZodType<OrderOf<Kind, Shape>>;
  return { kind, schema, ...acts };
}

/** Defines a kind of paper about a scenario, final once that is approved; `make` gets the scenario that the order names. */
export function defineScenarioPaper<const Kind extends PaperKind, Shape extends z.ZodRawShape>(definition: {
  readonly kind: Kind;
  readonly fields: Shape;
  readonly subject: (
    workspace: Workspace,
    scenario: Scenario | undefined,
    order: OrderOf<Kind, Shape & ScenarioField>,
  ) => Sentence;
  readonly make: (
    workspace: Workspace,
    scenario: Scenario,
    options: ScenarioPaperOptions,
    order: OrderOf<Kind, Shape & ScenarioField>,
  ) => Result<Paper>;
}): PaperMaker<Kind, OrderOf<Kind, Shape & ScenarioField>> {
  const { kind, fields, subject, make } = definition;
  const scenarioIn = ({ scenarios }: Workspace, order: object) =>
    scenarios.find(({ id }) => 'scenarioId' in order && id === order.scenarioId);
  return definePaper({
    kind,
    fields: { scenarioId: scenarioIdSchema, ...fields } as Shape & ScenarioField,
    subject: (workspace, order) => subject(workspace, scenarioIn(workspace, order), order),
    finalMark(workspace, order, { markOf }) {
      const scenario = scenarioIn(workspace, order);
      return scenario?.status === 'approved' ? markOf(workspace, order, scenario) : undefined;
    },
    make(workspace, order, options, { dataHashOf, isOutdated }) {
      const scenario = scenarioIn(workspace, order);
      if (scenario === undefined) return refuse('no-scenario', both(sentence('menu.scenarioIsGone')));
      const dataHash = dataHashOf(workspace, scenario);
      return make(workspace, scenario, { ...options, dataHash, isOutdated }, order);
    },
  });
}

interface ScenarioField {
  readonly scenarioId: typeof scenarioIdSchema;
}
