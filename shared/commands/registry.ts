/** Every command there is. This file only lists. */
import type { z } from '../parsing';
import { banFirms } from './banFirms';
import { bringConsortium } from './bringConsortium';
import { changeConsortium } from './changeConsortium';
import { changeMember } from './changeMember';
import { changeOffice } from './changeOffice';
import { changePolicy } from './changePolicy';
import { changeStatus } from './changeStatus';
import { createConsortium } from './createConsortium';
import { createScenario } from './createScenario';
import { duplicateScenario } from './duplicateScenario';
import { importLists } from './importLists';
import { mergeAnswer } from './mergeAnswer';
import { mergeConsortia } from './mergeConsortia';
import { moveMembers } from './moveMembers';
import { pinMembers } from './pinMembers';
import { removeAreas } from './removeAreas';
import { removeCapabilities } from './removeCapabilities';
import { removeConsortia } from './removeConsortia';
import { removeFirms } from './removeFirms';
import { removeNeeds } from './removeNeeds';
import { removeScenario } from './removeScenario';
import { removeTies } from './removeTies';
import { renameScenario } from './renameScenario';
import { renameWorkspace } from './renameWorkspace';
import { saveArea } from './saveArea';
import { saveCapability } from './saveCapability';
import { saveFirm } from './saveFirm';
import { saveNeed } from './saveNeed';
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
  importLists,
  sendReviews,
  mergeAnswer,
  changeOffice,
  renameWorkspace,
] as const;

/** Any command's call, by its kind. */
export type CommandCall = z.infer<(typeof commands)[number]['schema']>;
