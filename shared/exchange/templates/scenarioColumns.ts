/** Columns of the templates of what is planned: scenarios, consortia, memberships, phases. Weights and seed of a policy are set in the app. */
import { legalForms, phaseKinds, phaseStatuses, roles } from '../../model/consortium';
import { firmSizes } from '../../model/firm';
import { efforts } from '../../model/policy';
import { anything, areaNames, firmNames, keyed, openScenarios, type TemplateColumns, yesOrNo } from './words';

export const scenarioColumns = {
  scenarios: {
    scenario: anything,
    scenarioEn: anything,
    // Approval and the archive are acts of the office, not of a list.
    status: keyed('nouns.scenarioStatus.draft', 'nouns.scenarioStatus.inReview'),
    minMembers: anything,
    maxMembers: anything,
    minLarge: anything,
    minSmall: anything,
    leadSizes: keyed(...firmSizes.map((size) => `nouns.size.${size}` as const)),
    leadNeedsLicence: yesOrNo,
    allowRivals: yesOrNo,
    maxPerOwnerGroup: anything,
    effort: keyed(...efforts.map((effort) => `settings.effort.${effort}` as const)),
  },
  consortia: {
    scenario: openScenarios,
    name: anything,
    nameEn: anything,
    area: areaNames,
    needs: anything,
    legalForm: keyed(...legalForms.map((form) => `nouns.legalForm.${form}` as const)),
    bans: anything,
    note: anything,
  },
  memberships: {
    scenario: openScenarios,
    consortium: anything,
    firm: firmNames,
    role: keyed(...roles.map((role) => `nouns.role.${role}` as const)),
    pinned: yesOrNo,
    sharePercent: anything,
    task: anything,
  },
  phases: {
    scenario: openScenarios,
    consortium: anything,
    kind: keyed(...phaseKinds.map((kind) => `nouns.phase.${kind}` as const)),
    start: anything,
    end: anything,
    status: keyed(...phaseStatuses.map((status) => `nouns.phaseStatus.${status}` as const)),
    gate: anything,
    decidedBy: anything,
    evidence: anything,
  },
} satisfies Readonly<Record<string, TemplateColumns>>;
