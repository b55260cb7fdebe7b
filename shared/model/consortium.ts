/** Firms grouped to serve one or more needs of a service area (کنسرسیوم). */

import { areaIdSchema, consortiumIdSchema, firmIdSchema, innerIdSchema, needIdSchema } from '../ids';
import { z } from '../parsing';
import { limits } from './limits';
import { moneySchema } from './money';
import { dateSchema, textSchema } from './text';

export const roles = ['lead', 'partner', 'supplier'] as const;
export type Role = (typeof roles)[number];

export const contributionKinds = ['money', 'inKind'] as const;

/** What a member puts in: money, or work, goods and places; either may have a value. */
export const contributionSchema = z
  .strictObject({
    kind: z.enum(contributionKinds),
    what: textSchema,
    /** Million rials. */
    worth: moneySchema.exactOptional(),
  })
  .readonly();
export type Contribution = z.infer<typeof contributionSchema>;

export const memberSchema = z
  .strictObject({
    firmId: firmIdSchema,
    role: z.enum(roles),
    pinned: z.boolean().exactOptional(),
    sharePercent: z.number().min(0).max(100).exactOptional(),
    task: textSchema.exactOptional(),
    contributions: z.array(contributionSchema).max(limits.smallList).readonly().exactOptional(),
  })
  .readonly();
export type Member = z.infer<typeof memberSchema>;

export const phaseKinds = ['identify', 'dialogue', 'design', 'pilot', 'contract', 'scale'] as const;
export const phaseStatuses = ['planned', 'running', 'passed', 'stopped'] as const;
export const legalForms = ['mou', 'civilPartnership', 'tenderConsortium', 'projectCompany'] as const;

export const phaseSchema = z
  .strictObject({
    id: innerIdSchema,
    kind: z.enum(phaseKinds),
    start: dateSchema.exactOptional(),
    end: dateSchema.exactOptional(),
    status: z.enum(phaseStatuses),
    /** What must be so before the next phase begins. */
    gate: textSchema.exactOptional(),
    /** Who decides at the gate. */
    decidedBy: textSchema.exactOptional(),
    /** On what evidence. */
    evidence: textSchema.exactOptional(),
  })
  .readonly();
export type Phase = z.infer<typeof phaseSchema>;

export const consortiumSchema = z
  .strictObject({
    id: consortiumIdSchema,
    name: textSchema,
    areaId: areaIdSchema,
    needIds: z.array(needIdSchema).max(limits.smallList).readonly(),
    members: z.array(memberSchema).max(limits.membersPerConsortium).readonly(),
    bans: z.array(firmIdSchema).max(limits.firms).readonly(),
    legalForm: z.enum(legalForms).exactOptional(),
    phases: z.array(phaseSchema).max(limits.smallList).readonly(),
    note: textSchema.exactOptional(),
  })
  .readonly();
export type Consortium = z.infer<typeof consortiumSchema>;
