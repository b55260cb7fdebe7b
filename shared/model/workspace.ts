/** The whole document (کارگاه): lists, scenarios, answers, meetings. One immutable value owned by the main process. */

import { workspaceIdSchema } from '../ids';
import { z } from '../parsing';
import { areaSchema } from './area';
import { capabilitySchema } from './capability';
import { concernSchema } from './concern';
import { firmSchema } from './firm';
import { importedSchema } from './imported';
import { internationalSchema } from './international';
import { issuedPaperSchema } from './issuedPaper';
import { limits } from './limits';
import { meetingSchema } from './meeting';
import { needSchema } from './need';
import { officeSchema } from './office';
import { reviewSchema } from './review';
import { scenarioSchema } from './scenario';
import { momentSchema, shortTextSchema, textSchema } from './text';
import { tieSchema } from './tie';

export const journalEntrySchema = z
  .strictObject({ at: momentSchema, command: shortTextSchema, label: textSchema, by: shortTextSchema.exactOptional() })
  .readonly();
export type JournalEntry = z.infer<typeof journalEntrySchema>;

export const workspaceSchema = z
  .strictObject({
    id: workspaceIdSchema,
    title: textSchema,
    office: officeSchema,
    capabilities: z.array(capabilitySchema).max(limits.capabilities).readonly(),
    areas: z.array(areaSchema).max(limits.areas).readonly(),
    needs: z.array(needSchema).max(limits.needs).readonly(),
    firms: z.array(firmSchema).max(limits.firms).readonly(),
    ties: z.array(tieSchema).max(limits.ties).readonly(),
    scenarios: z.array(scenarioSchema).max(limits.scenarios).readonly(),
    reviews: z.array(reviewSchema).max(limits.reviews).readonly(),
    meetings: z.array(meetingSchema).max(limits.meetings).readonly(),
    concerns: z.array(concernSchema).max(limits.concerns).readonly(),
    international: internationalSchema,
    journal: z.array(journalEntrySchema).max(limits.journal).readonly(),
    imports: z.array(importedSchema).max(limits.imports).readonly(),
    issuedPapers: z.array(issuedPaperSchema).max(limits.issuedPapers).readonly(),
  })
  .readonly();
export type Workspace = z.infer<typeof workspaceSchema>;

/** A workspace with nothing in it yet. */
export function emptyWorkspace(id: Workspace['id'], title: Workspace['title']): Workspace {
  return {
    id,
    title,
    office: { organisation: { fa: '', en: '' } },
    capabilities: [],
    areas: [],
    needs: [],
    firms: [],
    ties: [],
    scenarios: [],
    reviews: [],
    meetings: [],
    concerns: [],
    international: { cities: [], openings: [] },
    imports: [],
    issuedPapers: [],
    journal: [],
  };
}
