/** Choices of the person at this computer; they live outside the document. */
import { languages } from '../language/language';
import { z } from '../parsing';

export const themes = ['system', 'light', 'dark'] as const;
export const densities = ['comfortable', 'cosy', 'compact'] as const;

export const settingsSchema = z
  .strictObject({
    language: z.enum(languages),
    theme: z.enum(themes),
    density: z.enum(densities),
    /** Screens' remembered choices (columns, sort, filters, collapsed areas), by screen; each screen parses its own. */
    screens: z.record(z.string().max(60), z.record(z.string().max(60), z.unknown())),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { language: 'fa', theme: 'system', density: 'cosy', screens: {} };
