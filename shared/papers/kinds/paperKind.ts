/** What every kind of paper is: what an order of it names, and how the paper is made from the workspace. */
import type { Language } from '../../language/language';
import { both } from '../../language/messages/say';
import { sentence } from '../../language/messages/sentence';
import type { PaperKind } from '../../model/paperKind';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { z } from '../../parsing';
import { done, type Result, refuse } from '../../result';
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
}

/** An order as it travels: the kind and what it is about, flat. */
type OrderOf<Kind extends string, Shape extends z.ZodRawShape> = Readonly<
  z.infer<z.ZodObject<Shape, z.core.$strict>> & { kind: Kind }
>;

export interface PaperMaker<Kind extends PaperKind = PaperKind, Order = unknown> {
  readonly kind: Kind;
  readonly schema: z.ZodType<Order>;
  readonly make: (workspace: Workspace, order: Order, setting: PaperSetting) => Result<Paper>;
}

/** Defines a kind of paper; the fields of its order are zod schemas. */
export function definePaper<const Kind extends PaperKind, Shape extends z.ZodRawShape>(definition: {
  readonly kind: Kind;
  readonly fields: Shape;
  readonly make: (workspace: Workspace, order: OrderOf<Kind, Shape>, setting: PaperSetting) => Result<Paper>;
}): PaperMaker<Kind, OrderOf<Kind, Shape>> {
  const { kind, fields, make } = definition;
  const schema = z.strictObject({ kind: z.literal(kind), ...fields }) as unknown as z.ZodType<OrderOf<Kind, Shape>>;
  return { kind, schema, make };
}

/** The scenario that an order names. */
export function orderedScenario({ scenarios }: Workspace, id: Scenario['id']): Result<Scenario> {
  const scenario = scenarios.find((one) => one.id === id);
  return scenario === undefined ? refuse('no-scenario', both(sentence('menu.scenarioIsGone'))) : done(scenario);
}
