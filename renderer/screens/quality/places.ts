/** Where a finding is mended: the screen, the item, the page of its record and the field. */
import type { QualityCheckId, QualityFinding } from '../../../shared/quality/check';
import { type FirmPage, goTo, type Selection, select } from '../../state/session';
import { openCapabilityList } from '../needs';

type PartOf = (id: string, other: string) => string;

/**
 * The field, or the part of the form, where each check of a firm is mended; `other` is the capability or tie that the finding is about.
 * Fields are named as the forms name them.
 */
const firmParts: Readonly<Partial<Record<QualityCheckId, PartOf>>> = {
  leadLicence: () => 'licence',
  licence: () => 'licence',
  licenceNumber: (id) => `firm.${id}.licenceNumber`,
  noCapacity: (id) => `firm.${id}.capacity`,
  sameNationalId: (id) => `firm.${id}.nationalId`,
  nationalIdWrong: (id) => `firm.${id}.nationalId`,
  nationalIdMissing: (id) => `firm.${id}.nationalId`,
  sameFirmName: (id) => `firm.${id}.name.fa`,
  homeDistrict: () => 'place',
  contact: (id) => `firm.${id}.contact.phone`,
  noCapability: () => 'capabilities',
  evidence: (id, other) => `firm.${id}.${other}.evidence`,
  expired: (id, other) => `firm.${id}.${other}.expiresOn`,
  expiring: (id, other) => `firm.${id}.${other}.expiresOn`,
  tieClash: (_id, other) => other,
  tieTwice: (_id, other) => other,
};

/** Pages of the record other than the facts. */
const firmPages: Readonly<Partial<Record<QualityCheckId, FirmPage>>> = {
  noCapability: 'capabilities',
  evidence: 'capabilities',
  expired: 'capabilities',
  expiring: 'capabilities',
  tieClash: 'ties',
  tieTwice: 'ties',
};

const needParts: Readonly<Partial<Record<QualityCheckId, PartOf>>> = {
  requirements: () => 'requirements',
  needOwner: (id) => `need.${id}.owner.fa`,
  adoptionPath: (id) => `need.${id}.adoptionPath.fa`,
  budget: (id) => `need.${id}.budgetMin`,
  budgetTurned: (id) => `need.${id}.budgetMin`,
  deadlinePast: (id) => `need.${id}.deadline`,
  sameNeed: (id) => `need.${id}.title.fa`,
};

function partOf({ check, items: [item, ...others] }: QualityFinding): { readonly part?: string } {
  const other = others.find(({ kind }) => kind === 'tie' || kind === 'capability')?.id ?? '';
  const part = (item.kind === 'firm' ? firmParts : needParts)[check]?.(item.id, other);
  return part === undefined ? {} : { part };
}

/** What the inspector shows of a finding; undefined for capabilities, which stand in a list of their own. */
export function placeOf(finding: QualityFinding): Selection | undefined {
  const [item] = finding.items;
  if (item.kind === 'firm') {
    return { kind: 'firm', id: item.id, page: firmPages[finding.check] ?? 'facts', ...partOf(finding) };
  }
  if (item.kind === 'need') return { kind: 'need', id: item.id, ...partOf(finding) };
  if (item.kind === 'area') return { kind: 'area', id: item.id, part: `area.${item.id}.owner.fa` };
  return undefined;
}

/** Shows beside the list what the finding is about. */
export function show(finding: QualityFinding): void {
  select(placeOf(finding));
}

/** Goes to the place where the finding is mended, ready to write. */
export function follow(finding: QualityFinding): void {
  const [item] = finding.items;
  const place = placeOf(finding);
  if (place === undefined) {
    goTo('needs');
    if (item.kind === 'capability') openCapabilityList(item.id);
  } else goTo(place.kind === 'firm' ? 'firms' : 'needs', { ...place, takesFocus: true });
}
