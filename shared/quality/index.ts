/** The checks of the lists, in the order in which their findings are read: what blocks first, firms before needs before capabilities. */
import { adoptionPath } from './adoptionPath';
import { areaOwner } from './areaOwner';
import { budget } from './budget';
import { budgetTurned } from './budgetTurned';
import type { QualityCheck } from './check';
import { contact } from './contact';
import { deadlinePast } from './deadlinePast';
import { evidence } from './evidence';
import { expired } from './expired';
import { expiring } from './expiring';
import { homeDistrict } from './homeDistrict';
import { leadLicence } from './leadLicence';
import { licence } from './licence';
import { licenceNumber } from './licenceNumber';
import { nationalIdMissing } from './nationalIdMissing';
import { nationalIdWrong } from './nationalIdWrong';
import { needOwner } from './needOwner';
import { noCapability } from './noCapability';
import { noCapacity } from './noCapacity';
import { notAsked } from './notAsked';
import { notOffered } from './notOffered';
import { requirements } from './requirements';
import { sameCapability } from './sameCapability';
import { sameFirmName } from './sameFirmName';
import { sameNationalId } from './sameNationalId';
import { sameNeed } from './sameNeed';
import { tieClash } from './tieClash';
import { tieTwice } from './tieTwice';
import { unused } from './unused';

export const qualityChecks: readonly QualityCheck[] = [
  leadLicence,
  noCapability,
  noCapacity,
  sameNationalId,
  requirements,
  notOffered,
  licence,
  nationalIdWrong,
  sameFirmName,
  evidence,
  expired,
  homeDistrict,
  tieClash,
  tieTwice,
  needOwner,
  adoptionPath,
  budgetTurned,
  deadlinePast,
  sameNeed,
  areaOwner,
  sameCapability,
  licenceNumber,
  nationalIdMissing,
  expiring,
  contact,
  budget,
  notAsked,
  unused,
];
