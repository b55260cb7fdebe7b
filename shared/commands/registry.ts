/** Every command there is. This file only lists. */
import type { z } from '../parsing';
import { banFirms } from './banFirms';
import { bringConsortium } from './bringConsortium';
import { changeActionStatus } from './changeActionStatus';
import { changeConsortium } from './changeConsortium';
import { changeMember } from './changeMember';
import { changeOffice } from './changeOffice';
import { changePhaseStatus } from './changePhaseStatus';
import { changePolicy } from './changePolicy';
import { changeStatus } from './changeStatus';
import { createConsortium } from './createConsortium';
import { createScenario } from './createScenario';
import { duplicateScenario } from './duplicateScenario';
import { importLists } from './importLists';
import { issuePapers } from './issuePapers';
import { mergeAnswer } from './mergeAnswer';
import { mergeConsortia } from './mergeConsortia';
import { moveMembers } from './moveMembers';
import { movePhase } from './movePhase';
import { pinMembers } from './pinMembers';
import { planPhases } from './planPhases';
import { removeAreas } from './removeAreas';
import { removeCapabilities } from './removeCapabilities';
import { removeCity } from './removeCity';
import { removeConcern } from './removeConcern';
import { removeConsortia } from './removeConsortia';
import { removeFirms } from './removeFirms';
import { removeMeeting } from './removeMeeting';
import { removeNeeds } from './removeNeeds';
import { removeOpening } from './removeOpening';
import { removePhase } from './removePhase';
import { removeScenario } from './removeScenario';
import { removeTies } from './removeTies';
import { renameScenario } from './renameScenario';
import { renameWorkspace } from './renameWorkspace';
import { saveArea } from './saveArea';
import { saveCapability } from './saveCapability';
import { saveCity } from './saveCity';
import { saveConcern } from './saveConcern';
import { saveFirm } from './saveFirm';
import { saveMeeting } from './saveMeeting';
import { saveNeed } from './saveNeed';
import { saveOpening } from './saveOpening';
import { savePhase } from './savePhase';
import { saveTie } from './saveTie';
import { sendReviews } from './sendReviews';
import { setRole } from './setRole';
import { splitConsortium } from './splitConsortium';
import { takePlan } from './takePlan';
import { withdrawFirm } from './withdrawFirm';

export const commands = [
  createScenario,
  duplicateScenario,
  renameScenario,
  changeStatus,
  removeScenario,
  changePolicy,
  createConsortium,
  changeConsortium,
  removeConsortia,
  mergeConsortia,
  splitConsortium,
  bringConsortium,
  moveMembers,
  setRole,
  changeMember,
  pinMembers,
  banFirms,
  takePlan,
  withdrawFirm,
  saveFirm,
  removeFirms,
  saveNeed,
  removeNeeds,
  saveArea,
  removeAreas,
  saveCapability,
  removeCapabilities,
  saveTie,
  removeTies,
  saveCity,
  removeCity,
  saveOpening,
  removeOpening,
  importLists,
  sendReviews,
  mergeAnswer,
  planPhases,
  savePhase,
  movePhase,
  changePhaseStatus,
  removePhase,
  saveMeeting,
  removeMeeting,
  changeActionStatus,
  saveConcern,
  removeConcern,
  changeOffice,
  issuePapers,
  renameWorkspace,
] as const;

/** Any command's call, by its kind. */
export type CommandCall = z.infer<(typeof commands)[number]['schema']>;
