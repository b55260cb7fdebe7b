/** What a firm is sent in one round (بستهٔ بازبینی), as it stands inside the seal. */
import {
  capabilityIdSchema,
  consortiumIdSchema,
  firmIdSchema,
  innerIdSchema,
  needIdSchema,
  workspaceIdSchema,
} from '../../ids';
import { areaSchema } from '../../model/area';
import { capabilitySchema, levelSchema } from '../../model/capability';
import { consortiumSchema, memberSchema, phaseSchema } from '../../model/consortium';
import { firmSchema } from '../../model/firm';
import { limits } from '../../model/limits';
import { needSchema } from '../../model/need';
import { officeSchema } from '../../model/office';
import { stances } from '../../model/review';
import { momentSchema, shortTextSchema, textSchema } from '../../model/text';
import { z } from '../../parsing';
import { packageHeaderSchema } from './header';
import { markParts } from './mark';

const listOf = <Item extends z.ZodType>(item: Item, max: number = limits.smallList) =>
  z.array(item).max(max).readonly();

/** The firm's own record: everything that is kept of it but contact, source and note, which never leave the office. */
export const ownRecordSchema = firmSchema.unwrap().omit({ contact: true, source: true, note: true }).readonly();
export type OwnRecord = z.infer<typeof ownRecordSchema>;

/** Another member: public facts alone, of its capabilities those that the needs ask for. */
const otherMemberSchema = z
  .strictObject({
    ...firmSchema.unwrap().pick({ id: true, name: true, fields: true, class: true }).shape,
    capabilityIds: listOf(capabilityIdSchema, limits.capabilitiesPerFirm),
  })
  .readonly();

const askedNeedSchema = needSchema
  .unwrap()
  .omit({ areaId: true, priority: true, requirements: true, status: true, source: true })
  .readonly();

/** One requirement, and who of the members meets it; nobody where it is a gap. */
const coverageRowSchema = z
  .strictObject({
    needId: needIdSchema,
    capabilityId: capabilityIdSchema,
    minLevel: levelSchema,
    by: listOf(firmIdSchema, limits.membersPerConsortium),
  })
  .readonly();

const { role, sharePercent, task, contributions } = memberSchema.unwrap().shape;

export const proposedConsortiumSchema = z
  .strictObject({
    id: consortiumIdSchema,
    name: textSchema,
    /** Stands for what the firm is asked about; another mark later means that the proposal has changed. */
    mark: shortTextSchema,
    area: areaSchema.unwrap().omit({ note: true }).readonly(),
    needs: listOf(askedNeedSchema),
    role,
    sharePercent,
    task,
    /** What the firm is to put in, in money or in kind. */
    contributions,
    /** What the firm has of what the needs ask for. */
    brings: listOf(z.strictObject({ capabilityId: capabilityIdSchema, level: levelSchema }).readonly()),
    members: listOf(otherMemberSchema, limits.membersPerConsortium),
    coverage: listOf(coverageRowSchema, limits.needs),
    legalForm: consortiumSchema.unwrap().shape.legalForm,
    phases: listOf(phaseSchema),
    /** What the firm itself said last of this consortium, and which parts of the proposal have changed for it since. */
    since: z
      .strictObject({
        stance: z.enum(stances),
        changed: listOf(z.enum(markParts)),
        /** The office did not take that answer over. */
        refused: z.literal(true).exactOptional(),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type ProposedConsortium = z.infer<typeof proposedConsortiumSchema>;

export const questionIds = ['stance', 'conditions', 'suggestion', 'conflict', 'record', 'concerns'] as const;

export const packageSchema = z
  .strictObject({
    header: packageHeaderSchema,
    /** Known only to who can open the package: an answer that names it comes from there. */
    packageId: innerIdSchema,
    workspaceId: workspaceIdSchema,
    sentAt: momentSchema,
    office: officeSchema,
    /** The age recipient to which the answer is sealed. */
    answerTo: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
    letter: z
      .strictObject({
        subject: textSchema,
        salutation: textSchema,
        paragraphs: listOf(textSchema),
        closing: textSchema,
      })
      .readonly(),
    firm: ownRecordSchema,
    /** The words in which records are kept. */
    capabilities: listOf(capabilitySchema, limits.capabilities),
    consortia: listOf(proposedConsortiumSchema, limits.consortia),
    questions: listOf(z.strictObject({ id: z.enum(questionIds), text: textSchema }).readonly()),
  })
  .readonly();
export type ReviewPackage = z.infer<typeof packageSchema>;
