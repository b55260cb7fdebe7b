/** What every check of the lists is: one file that finds what is missing, stale, doubled or against itself, and says how to mend it. */
import type { AreaId, CapabilityId, FirmId, NeedId, TieId } from '../ids';
import type { MessageKey } from '../language/messages/catalogue';
import type { Sentence } from '../language/messages/sentence';
import type { Facts } from '../model/facts';
import type { Policy } from '../model/policy';
import type { Text } from '../model/text';
import type { Workspace } from '../model/workspace';

/** From what keeps an item out of every plan, over what makes a plan less sure, to what is merely good to have. */
export const severities = ['blocks', 'weakens', 'tidy'] as const;
export type Severity = (typeof severities)[number];

export const qualityCheckIds = [
  'leadLicence',
  'noCapability',
  'noCapacity',
  'sameNationalId',
  'requirements',
  'notOffered',
  'licence',
  'nationalIdWrong',
  'sameFirmName',
  'evidence',
  'expired',
  'homeDistrict',
  'tieClash',
  'tieTwice',
  'needOwner',
  'adoptionPath',
  'budgetTurned',
  'deadlinePast',
  'sameNeed',
  'areaOwner',
  'sameCapability',
  'licenceNumber',
  'nationalIdMissing',
  'expiring',
  'contact',
  'budget',
  'notAsked',
  'unused',
] as const;
export type QualityCheckId = (typeof qualityCheckIds)[number];

export type QualityItem =
  | { readonly kind: 'firm'; readonly id: FirmId }
  | { readonly kind: 'need'; readonly id: NeedId }
  | { readonly kind: 'area'; readonly id: AreaId }
  | { readonly kind: 'capability'; readonly id: CapabilityId }
  | { readonly kind: 'tie'; readonly id: TieId };

/** What a check finds: the item that is to be mended, then the others it touches, and what is the matter. */
export interface Discovery {
  readonly items: readonly [QualityItem, ...QualityItem[]];
  readonly sentence: Sentence;
}

/** A place in the lists that wants mending. */
export interface QualityFinding extends Discovery {
  readonly check: QualityCheckId;
  readonly severity: Severity;
  /** The check's short name. */
  readonly name: Sentence;
  /** What to do. */
  readonly advice: Sentence;
}

/** The lists of a workspace; its scenarios play no part. */
export type QualityLists = Pick<Workspace, 'firms' | 'needs' | 'areas' | 'capabilities' | 'ties'>;

/** What a check may look at. */
export interface Survey {
  readonly lists: QualityLists;
  readonly facts: Facts;
  /** Says who may lead. */
  readonly policy: Policy;
  /** ISO date. */
  readonly today: string;
}

export interface QualityCheck {
  readonly id: QualityCheckId;
  readonly severity: Severity;
  /** The check's short name, for summaries. */
  readonly name: MessageKey;
  /** What to do about its findings. */
  readonly advice: MessageKey;
  find(survey: Survey): readonly Discovery[];
}

/** Is nothing written there, in either language? */
export function isBlank(text: Text | string | undefined): boolean {
  if (text === undefined || typeof text === 'string') return (text ?? '').trim() === '';
  return isBlank(text.fa) && isBlank(text.en);
}
