/** The workspace of version 1, frozen as it was released: files of that version are read with it for ever. Never edit it; a new shape is a new version. */
import { z } from '../../parsing';

const idMaxLength = 80;
const idText = z
  .string()
  .min(1)
  .max(idMaxLength)
  .regex(/^[^\s\p{C}]+$/u);

const workspaceIdSchema = idText;
const capabilityIdSchema = idText;
const areaIdSchema = idText;
const needIdSchema = idText;
const firmIdSchema = idText;
const tieIdSchema = idText;
const scenarioIdSchema = idText;
const consortiumIdSchema = idText;
const innerIdSchema = idText;

const limits = {
  shortText: 300,
  longText: 8_000,
  note: 20_000,
  capabilities: 5_000,
  areas: 500,
  needs: 5_000,
  requirementsPerNeed: 60,
  firms: 20_000,
  capabilitiesPerFirm: 400,
  ties: 50_000,
  scenarios: 200,
  consortia: 2_000,
  membersPerConsortium: 200,
  reviews: 50_000,
  meetings: 2_000,
  concerns: 5_000,
  smallList: 500,
  journal: 2_000,
  moneyMillionRials: 1_000_000_000_000,
} as const;

const line = z.string().max(limits.longText);

const textSchema = z.strictObject({ fa: line, en: line.exactOptional() }).readonly();
const shortTextSchema = z.string().max(limits.shortText);
const dateSchema = z.iso.date();
const momentSchema = z.iso.datetime({ offset: true });

const capabilitySchema = z
  .strictObject({
    id: capabilityIdSchema,
    name: textSchema,
    group: shortTextSchema,
    description: textSchema.exactOptional(),
  })
  .readonly();
const levelSchema = z.int().min(1).max(5);

const areaSchema = z
  .strictObject({ id: areaIdSchema, name: textSchema, owner: textSchema, note: textSchema.exactOptional() })
  .readonly();

const districtSchema = z.int().min(1).max(22);
const moneySchema = z.int().min(0).max(limits.moneyMillionRials);
const prioritySchema = z.int().min(1).max(3);

const requirementSchema = z
  .strictObject({ capabilityId: capabilityIdSchema, minLevel: levelSchema, weight: z.int().min(1).max(5) })
  .readonly();

const needStatuses = ['draft', 'open', 'inWork', 'met'] as const;

const needSchema = z
  .strictObject({
    id: needIdSchema,
    areaId: areaIdSchema,
    title: textSchema,
    statement: textSchema.exactOptional(),
    priority: prioritySchema,
    requiresLicence: z.boolean().exactOptional(),
    districts: z.array(districtSchema).max(22).readonly(),
    requirements: z.array(requirementSchema).max(limits.requirementsPerNeed).readonly(),
    owner: textSchema.exactOptional(),
    budgetMin: moneySchema.exactOptional(),
    budgetMax: moneySchema.exactOptional(),
    adoptionPath: textSchema.exactOptional(),
    deadline: dateSchema.exactOptional(),
    kpis: z.array(textSchema).max(limits.smallList).readonly().exactOptional(),
    international: z.boolean().exactOptional(),
    status: z.enum(needStatuses),
    source: shortTextSchema.exactOptional(),
  })
  .readonly();

const firmSizes = ['large', 'medium', 'small'] as const;
const firmClassIds = ['nopa', 'noavar', 'fanavar'] as const;

const firmCapabilitySchema = z
  .strictObject({
    capabilityId: capabilityIdSchema,
    level: levelSchema,
    evidence: z.string().max(limits.longText).exactOptional(),
    expiresOn: dateSchema.exactOptional(),
  })
  .readonly();

const productionLicenceSchema = z
  .strictObject({
    number: shortTextSchema,
    issuedOn: dateSchema.exactOptional(),
    products: z.array(textSchema).max(limits.smallList).readonly().exactOptional(),
  })
  .readonly();

const talentSchema = z
  .strictObject({
    id: innerIdSchema,
    name: shortTextSchema,
    expertise: textSchema,
    capabilityIds: z.array(capabilityIdSchema).max(limits.smallList).readonly(),
    consent: z.boolean(),
  })
  .readonly();

const contactSchema = z
  .strictObject({
    name: shortTextSchema.exactOptional(),
    post: shortTextSchema.exactOptional(),
    phone: shortTextSchema.exactOptional(),
    email: shortTextSchema.exactOptional(),
  })
  .readonly();

const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/);

const firmSchema = z
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
    rndSpend: z.int().min(0).max(limits.moneyMillionRials).exactOptional(),
    fields: z.array(shortTextSchema).max(limits.smallList).readonly(),
    capabilities: z.array(firmCapabilitySchema).max(limits.capabilitiesPerFirm).readonly(),
    capacity: z.int().min(0).max(9),
    ownerGroup: shortTextSchema.exactOptional(),
    homeDistrict: districtSchema.exactOptional(),
    servesDistricts: z.array(districtSchema).max(22).readonly(),
    site: shortTextSchema.exactOptional(),
    exportCountries: z.array(countryCodeSchema).max(250).readonly(),
    employees: z.int().min(0).max(10_000_000).exactOptional(),
    website: shortTextSchema.exactOptional(),
    contact: contactSchema.exactOptional(),
    talents: z.array(talentSchema).max(limits.smallList).readonly(),
    source: shortTextSchema.exactOptional(),
    note: z.string().max(limits.note).exactOptional(),
  })
  .readonly();

const tieKinds = ['conflict', 'rival', 'partner'] as const;

const tieSchema = z
  .strictObject({
    id: tieIdSchema,
    kind: z.enum(tieKinds),
    firmIds: z.tuple([firmIdSchema, firmIdSchema]).readonly(),
    strength: z.int().min(1).max(3).exactOptional(),
    note: z.string().max(limits.longText).exactOptional(),
  })
  .readonly();

const ruleIds = [
  'size',
  'lead',
  'mix',
  'capacity',
  'conflict',
  'rival',
  'ownerGroup',
  'territory',
  'pin',
  'ban',
  'useful',
] as const;

const criterionIds = [
  'coverage',
  'backup',
  'strength',
  'partners',
  'proximity',
  'participation',
  'load',
  'coordination',
] as const;

const weight = z.int().min(0).max(10_000);
const weightsSchema = z
  .strictObject({
    coverage: weight,
    backup: weight,
    strength: weight,
    partners: weight,
    proximity: weight,
    participation: weight,
    load: weight,
    coordination: weight,
  })
  .readonly();

const efforts = ['quick', 'normal', 'thorough'] as const;

const policySchema = z
  .strictObject({
    minMembers: z.int().min(1).max(50),
    maxMembers: z.int().min(1).max(50),
    minLarge: z.int().min(0).max(50),
    minSmall: z.int().min(0).max(50),
    leadSizes: z.array(z.enum(firmSizes)).max(3).readonly(),
    leadNeedsLicence: z.boolean(),
    allowRivals: z.boolean(),
    maxPerOwnerGroup: z.int().min(1).max(50),
    weights: weightsSchema,
    seed: z.int().min(0).max(2_147_483_647),
    effort: z.enum(efforts),
  })
  .readonly();

const roles = ['lead', 'partner', 'supplier'] as const;

const memberSchema = z
  .strictObject({
    firmId: firmIdSchema,
    role: z.enum(roles),
    pinned: z.boolean().exactOptional(),
    sharePercent: z.number().min(0).max(100).exactOptional(),
    task: textSchema.exactOptional(),
  })
  .readonly();

const phaseKinds = ['identify', 'dialogue', 'design', 'pilot', 'contract', 'scale'] as const;
const phaseStatuses = ['planned', 'running', 'passed', 'stopped'] as const;
const legalForms = ['mou', 'civilPartnership', 'tenderConsortium', 'projectCompany'] as const;

const phaseSchema = z
  .strictObject({
    id: innerIdSchema,
    kind: z.enum(phaseKinds),
    start: dateSchema.exactOptional(),
    end: dateSchema.exactOptional(),
    status: z.enum(phaseStatuses),
    gate: textSchema.exactOptional(),
  })
  .readonly();

const consortiumSchema = z
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

const points = z.int();
const share = z.number();

const planPhases = ['greedy', 'search', 'relaxation', 'decomposition', 'restricted', 'full'] as const;

const supplyGapSchema = z
  .strictObject({
    consortiumId: consortiumIdSchema,
    needId: needIdSchema,
    capabilityId: capabilityIdSchema,
    minLevel: levelSchema,
    kind: z.enum(['nobody', 'busy', 'barred']),
    nearest: z
      .array(z.strictObject({ firmId: firmIdSchema, level: z.int().min(0).max(5) }).readonly())
      .max(limits.smallList)
      .readonly(),
  })
  .readonly();

const figuresSchema = z
  .strictObject({
    coverage: share,
    backup: share,
    firmsPlaced: z.int(),
    firmsTotal: z.int(),
    meanLoad: share,
    maxLoad: z.int(),
  })
  .readonly();

const planReportSchema = z
  .strictObject({
    score: z.strictObject({ total: points, byCriterion: z.record(z.enum(criterionIds), points).readonly() }).readonly(),
    bound: share,
    gap: share,
    proven: z.boolean(),
    phase: z.enum(planPhases),
    seconds: share,
    figures: figuresSchema,
    consortia: z
      .array(
        z
          .strictObject({
            id: consortiumIdSchema,
            members: z
              .array(z.strictObject({ firmId: firmIdSchema, role: z.enum(roles) }).readonly())
              .max(limits.membersPerConsortium)
              .readonly(),
            score: points,
            coverage: share,
          })
          .readonly(),
      )
      .max(limits.consortia)
      .readonly(),
    unformed: z
      .array(
        z
          .strictObject({
            id: consortiumIdSchema,
            reason: z.string().max(limits.longText),
            rules: z.array(z.enum(ruleIds)).max(ruleIds.length).readonly(),
          })
          .readonly(),
      )
      .max(limits.consortia)
      .readonly(),
    supplyGaps: z.array(supplyGapSchema).max(50_000).readonly(),
    provenance: z
      .strictObject({
        dataHash: shortTextSchema,
        seed: z.int(),
        policy: policySchema,
        solver: shortTextSchema,
        app: shortTextSchema,
      })
      .readonly(),
  })
  .readonly();

const scenarioStatuses = ['draft', 'inReview', 'approved', 'archived'] as const;

const scenarioSchema = z
  .strictObject({
    id: scenarioIdSchema,
    name: textSchema,
    basedOn: scenarioIdSchema.exactOptional(),
    status: z.enum(scenarioStatuses),
    createdAt: momentSchema,
    policy: policySchema,
    consortia: z.array(consortiumSchema).max(limits.consortia).readonly(),
    lastPlan: planReportSchema.exactOptional(),
  })
  .readonly();

const handled = z.enum(['no', 'taken', 'refused']);
const stances = ['accept', 'conditional', 'decline'] as const;

const conditionsSchema = z
  .strictObject({
    role: z.enum(roles).exactOptional(),
    sharePercent: z.number().min(0).max(100).exactOptional(),
    text: z.string().max(limits.longText).exactOptional(),
  })
  .readonly();

const answerItemSchema = z
  .strictObject({
    consortiumId: consortiumIdSchema,
    stance: z.enum(stances),
    conditions: conditionsSchema.exactOptional(),
    suggestFirm: shortTextSchema.exactOptional(),
    comment: z.string().max(limits.longText).exactOptional(),
    conflictWith: z.array(firmIdSchema).max(limits.smallList).readonly().exactOptional(),
    handled,
  })
  .readonly();

const profileChangeSchema = z.strictObject({ path: shortTextSchema, from: z.json(), to: z.json(), handled }).readonly();

const answerSchema = z
  .strictObject({
    answerId: innerIdSchema,
    answeredAt: momentSchema,
    receivedAt: momentSchema,
    signer: shortTextSchema,
    items: z.array(answerItemSchema).max(limits.smallList).readonly(),
    profileChanges: z.array(profileChangeSchema).max(limits.smallList).readonly(),
  })
  .readonly();

const reviewSchema = z
  .strictObject({
    id: innerIdSchema,
    round: z.int().min(1).max(1_000),
    scenarioId: scenarioIdSchema,
    firmId: firmIdSchema,
    packageId: innerIdSchema,
    sentAt: momentSchema,
    dueOn: dateSchema.exactOptional(),
    fingerprint: shortTextSchema,
    state: z.enum(['sent', 'answered', 'late', 'superseded']),
    answer: answerSchema.exactOptional(),
  })
  .readonly();

const actionSchema = z
  .strictObject({
    id: innerIdSchema,
    text: textSchema,
    owner: shortTextSchema,
    dueOn: dateSchema.exactOptional(),
    status: z.enum(['open', 'done', 'dropped']),
  })
  .readonly();

const decisionSchema = z
  .strictObject({
    id: innerIdSchema,
    text: textSchema,
    consortiumIds: z.array(consortiumIdSchema).max(limits.smallList).readonly(),
    concernIds: z.array(innerIdSchema).max(limits.smallList).readonly(),
    actions: z.array(actionSchema).max(limits.smallList).readonly(),
  })
  .readonly();

const meetingSchema = z
  .strictObject({
    id: innerIdSchema,
    title: textSchema,
    heldAt: momentSchema,
    place: shortTextSchema.exactOptional(),
    attendees: z
      .array(z.strictObject({ name: shortTextSchema, body: shortTextSchema, present: z.boolean() }).readonly())
      .max(limits.smallList)
      .readonly(),
    agenda: z.array(textSchema).max(limits.smallList).readonly(),
    decisions: z.array(decisionSchema).max(limits.smallList).readonly(),
    signedBy: z.array(shortTextSchema).max(limits.smallList).readonly(),
  })
  .readonly();

const concernTopics = [
  'international',
  'territory',
  'placemaking',
  'talent',
  'finance',
  'procurement',
  'other',
] as const;

const concernSchema = z
  .strictObject({
    id: innerIdSchema,
    firmIds: z.array(firmIdSchema).max(limits.smallList).readonly(),
    topic: z.enum(concernTopics),
    text: textSchema,
    status: z.enum(['raised', 'inWork', 'answered']),
    answer: textSchema.exactOptional(),
  })
  .readonly();

const citySchema = z
  .strictObject({
    id: innerIdSchema,
    name: textSchema,
    country: countryCodeSchema,
    kind: z.enum(['brics', 'bricsPartner', 'sister', 'other']),
    since: z.int().min(1900).max(2200).exactOptional(),
    source: shortTextSchema.exactOptional(),
  })
  .readonly();

const openingSchema = z
  .strictObject({
    id: innerIdSchema,
    cityIds: z.array(innerIdSchema).max(limits.smallList).readonly(),
    title: textSchema,
    kind: z.enum(['event', 'programme', 'agreement']),
    on: dateSchema.exactOptional(),
    capabilityIds: z.array(capabilityIdSchema).max(limits.smallList).readonly(),
    consortiumIds: z.array(consortiumIdSchema).max(limits.smallList).readonly(),
    note: textSchema.exactOptional(),
  })
  .readonly();

const internationalSchema = z
  .strictObject({
    cities: z.array(citySchema).max(limits.smallList).readonly(),
    openings: z.array(openingSchema).max(limits.smallList).readonly(),
  })
  .readonly();

const officeSchema = z
  .strictObject({
    organisation: textSchema,
    unit: textSchema.exactOptional(),
    signatory: z.strictObject({ name: textSchema, post: textSchema }).readonly().exactOptional(),
    letterhead: z
      .strictObject({
        emblem: z
          .string()
          .max(280_000)
          .regex(/^data:image\/(png|svg\+xml);base64,[A-Za-z0-9+/=]*$/)
          .exactOptional(),
        address: textSchema.exactOptional(),
        numberPrefix: shortTextSchema.exactOptional(),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly();

const journalEntrySchema = z
  .strictObject({ at: momentSchema, command: shortTextSchema, label: textSchema, by: shortTextSchema.exactOptional() })
  .readonly();

export const workspaceV1 = z
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
  })
  .readonly();
