/** Ids are short stable texts, unique in their list, and branded so that a firm's id is never taken for a consortium's. */
import { z } from './parsing';

export const idMaxLength = 80;

/** No blanks, no control characters: an id can stand in a file name list, a CSV cell or an MPS row name. */
const idText = z
  .string()
  .min(1)
  .max(idMaxLength)
  .regex(/^[^\s\p{C}]+$/u);

export const workspaceIdSchema = idText.brand<'WorkspaceId'>();
export const capabilityIdSchema = idText.brand<'CapabilityId'>();
export const areaIdSchema = idText.brand<'AreaId'>();
export const needIdSchema = idText.brand<'NeedId'>();
export const firmIdSchema = idText.brand<'FirmId'>();
export const tieIdSchema = idText.brand<'TieId'>();
export const scenarioIdSchema = idText.brand<'ScenarioId'>();
export const consortiumIdSchema = idText.brand<'ConsortiumId'>();
/** A consortium among those of all scenarios: the scenario's id and its own with a blank between, which no id has. */
export const placedIdSchema = z
  .string()
  .max(2 * idMaxLength + 1)
  .regex(/^[^\s\p{C}]+ [^\s\p{C}]+$/u)
  .brand<'PlacedId'>();
/** For lists inside another noun (talents, phases, actions …), where the owner already says what the id points to. */
export const innerIdSchema = idText;

export type WorkspaceId = z.infer<typeof workspaceIdSchema>;
export type CapabilityId = z.infer<typeof capabilityIdSchema>;
export type AreaId = z.infer<typeof areaIdSchema>;
export type NeedId = z.infer<typeof needIdSchema>;
export type FirmId = z.infer<typeof firmIdSchema>;
export type TieId = z.infer<typeof tieIdSchema>;
export type ScenarioId = z.infer<typeof scenarioIdSchema>;
export type ConsortiumId = z.infer<typeof consortiumIdSchema>;
export type PlacedId = z.infer<typeof placedIdSchema>;

/** The id of a consortium among those of all scenarios. */
export function placedId(scenarioId: ScenarioId, consortiumId: ConsortiumId): PlacedId {
  return `${scenarioId} ${consortiumId}` as PlacedId;
}

/** The consortium's id in its scenario. */
export function consortiumIdIn(id: PlacedId): ConsortiumId {
  return id.slice(id.indexOf(' ') + 1) as ConsortiumId;
}

/** The first of `prefix1`, `prefix2`, … that is not taken; `taken` may be any list of ids. */
export function nextId(prefix: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  let number = used.size + 1;
  while (used.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
