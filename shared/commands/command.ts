/** What every command is: one user intent, read by every surface (window, menu, palette, importer, command line). */
import type { Sentence } from '../language/messages/sentence';
import type { Workspace } from '../model/workspace';
import { z } from '../parsing';
import type { Result } from '../result';

/** What a command may know beside the document and its own fields. */
export interface CommandContext {
  /** The moment of the change, ISO. */
  readonly now: string;
}

/** A command as it travels: its kind and its own fields, flat. */
export type CallOf<Kind extends string, Shape extends z.ZodRawShape> = Readonly<
  z.infer<z.ZodObject<Shape, z.core.$strict>> & { kind: Kind }
>;

export interface Command<Kind extends string = string, Call = unknown> {
  readonly kind: Kind;
  /** Parses `unknown` at the border into the call. */
  readonly schema: z.ZodType<Call>;
  /** What the change is called in the undo menu and the journal. */
  readonly label: (call: Call, workspace: Workspace) => Sentence;
  /** Stays whatever is undone, as the journal does: what was given out cannot be called back. */
  readonly isLasting?: true;
  /** The document after the change, or a refusal with a sentence. Returns the same object when nothing would change. */
  readonly apply: (workspace: Workspace, call: Call, context: CommandContext) => Result<Workspace>;
}

/** Defines a command; the fields of its call are zod schemas. */
export function defineCommand<const Kind extends string, Shape extends z.ZodRawShape>(definition: {
  readonly kind: Kind;
  readonly fields: Shape;
  readonly label: (call: CallOf<Kind, Shape>, workspace: Workspace) => Sentence;
  readonly isLasting?: true;
  readonly apply: (workspace: Workspace, call: CallOf<Kind, Shape>, context: CommandContext) => Result<Workspace>;
}): Command<Kind, CallOf<Kind, Shape>> {
  const { kind, fields, ...acts } = definition;
  const schema = z.strictObject({ kind: z.literal(kind), ...fields }) as unknown as z.ZodType<CallOf<Kind, Shape>>;
  return { kind, schema, ...acts };
}
