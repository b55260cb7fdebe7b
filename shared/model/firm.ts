/** A member company of the association (شرکت). */

import { capabilityIdSchema, firmIdSchema, innerIdSchema } from '../ids';
import { z } from '../parsing';
import { levelSchema } from './capability';
import { limits } from './limits';
import { districtSchema } from './need';
import { dateSchema, shortTextSchema, textSchema } from './text';

export const firmSizes = ['large', 'medium', 'small'] as const;
export type FirmSize = (typeof firmSizes)[number];
export const firmClassIds = ['nopa', 'noavar', 'fanavar'] as const;

/** In so many consortia can a firm be at once. */
export const highestCapacity = 9;

export const firmCapabilitySchema = z
  .strictObject({
    capabilityId: capabilityIdSchema,
    level: levelSchema,
    evidence: z.string().max(limits.longText).exactOptional(),
    expiresOn: dateSchema.exactOptional(),
  })
  .readonly();
export type FirmCapability = z.infer<typeof firmCapabilitySchema>;

export const productionLicenceSchema = z
  .strictObject({
    number: shortTextSchema,
    issuedOn: dateSchema.exactOptional(),
    products: z.array(textSchema).max(limits.smallList).readonly().exactOptional(),
  })
  .readonly();

export const talentSchema = z
  .strictObject({
    id: innerIdSchema,
    name: shortTextSchema,
    expertise: textSchema,
    capabilityIds: z.array(capabilityIdSchema).max(limits.smallList).readonly(),
    consent: z.boolean(),
  })
  .readonly();
export type Talent = z.infer<typeof talentSchema>;

export const contactSchema = z
  .strictObject({
    name: shortTextSchema.exactOptional(),
    post: shortTextSchema.exactOptional(),
    phone: shortTextSchema.exactOptional(),
    email: shortTextSchema.exactOptional(),
  })
  .readonly();

export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/);

export const firmSchema = z
  .strictObject({
    id: firmIdSchema,
    nationalId: z
      .string()
      .regex(/^\d{11}$/)
      .exactOptional(),
    name: textSchema,
    size: z.enum(firmSizes),
    class: z.enum(firmClassIds).exactOptional(),
    legacyClass: shortTextSchema.exactOptional(),
    productionLicence: productionLicenceSchema.exactOptional(),
    privateOwnership: z.boolean().exactOptional(),
    /** Million rials a year. */
    rndSpend: z.int().min(0).max(limits.moneyMillionRials).exactOptional(),
    fields: z.array(shortTextSchema).max(limits.smallList).readonly(),
    capabilities: z.array(firmCapabilitySchema).max(limits.capabilitiesPerFirm).readonly(),
    /** How many consortia it can be in at once. */
    capacity: z.int().min(0).max(highestCapacity),
    ownerGroup: shortTextSchema.exactOptional(),
    homeDistrict: districtSchema.exactOptional(),
    /** Empty means no territory limit. */
    servesDistricts: z.array(districtSchema).max(22).readonly(),
    site: shortTextSchema.exactOptional(),
    exportCountries: z.array(countryCodeSchema).max(250).readonly(),
    employees: z.int().min(0).max(10_000_000).exactOptional(),
    website: shortTextSchema.exactOptional(),
    /** Never leaves the office. */
    contact: contactSchema.exactOptional(),
    talents: z.array(talentSchema).max(limits.smallList).readonly(),
    source: shortTextSchema.exactOptional(),
    /** Never leaves the office. */
    note: z.string().max(limits.note).exactOptional(),
  })
  .readonly();
export type Firm = z.infer<typeof firmSchema>;

export const defaultCapacity = 2;
