/** Firms grouped to serve one or more needs of a service area (کنسرسیوم). */

import { areaIdSchema, consortiumIdSchema, firmIdSchema, innerIdSchema, needIdSchema } from '../ids';
import { z } from '../parsing';
import { limits } from './limits';
import { dateSchema, textSchema } from './text';

export const roles = ['lead', 'partner', 'supplier'] as const;
export type Role = (typeof roles)[number];

export const memberSchema = z
  .strictObject({
    firmId: firmIdSchema,
    role: z.enum(roles),
    pinned: z.boolean().exactOptional(),
    sharePercent: z.number().min(0).max(100).exactOptional(),
    task: textSchema.exactOptional(),
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
    gate: textSchema.exactOptional(),
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
