/** What the window may send: one schema per request, so that nothing reaches a handler unparsed. */
import { parseCall } from '../commands/history';
import type { CommandCall } from '../commands/registry';
import { listNames } from '../exchange/columns';
import { mappingSchema } from '../exchange/mapping';
import { consortiumIdSchema, firmIdSchema, scenarioIdSchema } from '../ids';
import { languages } from '../language/language';
import { limits } from '../model/limits';
import { planBalanceSchema, planSelectionSchema } from '../model/planRecipe';
import { criterionIds, efforts } from '../model/policy';
import { paperForms } from '../papers/form';
import { paperOrderSchema } from '../papers/orders';
import { z } from '../parsing';
import { mostAlternatives } from '../planning/alternatives';
import type { Refusal } from '../result';
import type { InputOf, RequestName } from './contract';
import { mostOrders } from './papers';
import { reviewingSchemas } from './reviewing';
import { reviewsSchemas } from './reviews';
import { settingsSchema } from './settings';

const nothing = z.strictObject({}).readonly();
/** What the main process handed out: ids of recent files, backups, runs and exports; or the window's name for a gesture. */
const token = z.string().min(1).max(200);
const secondsLimit = 3_600;
/** The highest price on a change. */
const pointsLimit = 1_000_000;
/** Characters that may be copied at once. */
const copiedLimit = 1_000_000;

/** A call of any registered command; what is wrong with it travels along as the command's own sentence. */
const commandCall: z.ZodType<CommandCall> = z.unknown().transform((call, context) => {
  const parsed = parseCall(call);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.refusal.code, params: { refusal: parsed.refusal } });
  return z.NEVER;
});

const importRequest = z.strictObject({
  importId: token,
  lists: z.array(z.enum(listNames)).min(1).max(listNames.length).readonly(),
  mapping: mappingSchema,
});

const changes = settingsSchema.unwrap().shape;

export const inputSchemas = {
  'app.state': nothing,
  'app.copy': z.strictObject({ text: z.string().max(copiedLimit) }),
  'settings.change': z.strictObject({
    language: changes.language.exactOptional(),
    theme: changes.theme.exactOptional(),
    density: changes.density.exactOptional(),
    screens: changes.screens.exactOptional(),
  }),
  'workspace.create': nothing,
  'workspace.openSample': nothing,
  'workspace.open': nothing,
  'workspace.openRecent': z.strictObject({ id: token }),
  'workspace.forgetRecent': z.strictObject({ id: token }),
  'workspace.saveAs': nothing,
  'workspace.close': nothing,
  'workspace.recover': z.strictObject({ backupId: token }),
  'workspace.dismissRecovery': nothing,
  'workspace.reveal': nothing,
  'document.execute': z.strictObject({ command: commandCall, gesture: token.exactOptional() }),
  'document.bail': z.strictObject({ gesture: token }),
  'document.undo': nothing,
  'document.redo': nothing,
  'planner.start': z.strictObject({
    scenarioId: scenarioIdSchema,
    selection: planSelectionSchema,
    effort: z.enum(efforts).exactOptional(),
    maxSeconds: z.number().positive().max(secondsLimit).exactOptional(),
  }),
  'planner.cancel': z.strictObject({ runId: token }),
  'sensitivity.find': z.strictObject({ scenarioId: scenarioIdSchema, criterion: z.enum(criterionIds) }),
  'sensitivity.stop': nothing,
  'explain.price': z.strictObject({
    scenarioId: scenarioIdSchema,
    firmId: firmIdSchema,
    consortiumId: consortiumIdSchema,
  }),
  'explain.repair': z.strictObject({ scenarioId: scenarioIdSchema, firmId: firmIdSchema }),
  'explain.clash': z.strictObject({
    scenarioId: scenarioIdSchema,
    toForm: z.array(consortiumIdSchema).max(limits.consortia).readonly(),
  }),
  'explain.alternatives': z.strictObject({
    scenarioId: scenarioIdSchema,
    count: z.int().min(1).max(mostAlternatives),
    loss: z.number().min(0).max(1),
  }),
  'explain.replan': z.strictObject({
    scenarioId: scenarioIdSchema,
    beforeId: scenarioIdSchema,
    wish: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('price'), points: z.int().min(0).max(pointsLimit) }),
      z.strictObject({ kind: z.literal('most'), changes: z.int().min(0).max(limits.firms) }),
    ]),
  }),
  'explain.balance': z.strictObject({ scenarioId: scenarioIdSchema, wish: planBalanceSchema }),
  'explain.stop': nothing,
  'completion.find': z.strictObject({ scenarioId: scenarioIdSchema }),
  'completion.stop': nothing,
  'papers.preview': z.strictObject({ order: paperOrderSchema, language: z.enum(languages) }),
  'papers.export': z.strictObject({
    orders: z.array(paperOrderSchema).min(1).max(mostOrders).readonly(),
    language: z.enum(languages),
    form: z.enum(paperForms),
  }),
  'papers.cancel': nothing,
  'calendar.export': z.strictObject({ scenarioId: scenarioIdSchema.nullable(), language: z.enum(languages) }),
  'lists.export': z.strictObject({
    kind: z.enum(['xlsx', 'csv']),
    scenarioId: scenarioIdSchema.nullable(),
    language: z.enum(languages),
  }),
  'lists.templates': z.strictObject({ language: z.enum(languages) }),
  'papers.open': z.strictObject({ exportId: token }),
  'papers.reveal': z.strictObject({ exportId: token }),
  'imports.choose': nothing,
  'imports.bring': z.strictObject({
    name: z.string().min(1).max(limits.shortText),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  'imports.paste': nothing,
  'imports.preview': importRequest,
  'imports.take': importRequest,
  'imports.saveReport': z.strictObject({ importId: token, language: z.enum(languages) }),
  'imports.decided': z.strictObject({ importId: token, isDecided: z.boolean() }),
  'imports.cancel': z.strictObject({ importId: token }),
  ...reviewingSchemas,
  ...reviewsSchemas,
} satisfies { readonly [Name in RequestName]: z.ZodType<InputOf<Name>> };

/** The schema of a request's input. */
export function inputSchemaOf<Name extends RequestName>(name: Name): z.ZodType<InputOf<Name>> {
  const schemas: { readonly [Each in RequestName]: z.ZodType<InputOf<Each>> } = inputSchemas;
  return schemas[name];
}

const refusalSchema = z.object({
  refusal: z.object({ code: z.string(), sentence: z.object({ fa: z.string(), en: z.string() }) }),
});

/** The refusal that a schema gave as its reason, if it gave one. */
export function refusalIn(error: z.ZodError): Refusal | undefined {
  const reasons = error.issues.map((issue) =>
    refusalSchema.safeParse(issue.code === 'custom' ? issue.params : undefined),
  );
  return reasons.find(({ success }) => success)?.data?.refusal;
}
