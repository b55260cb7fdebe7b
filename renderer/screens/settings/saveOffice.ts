/** How a field of the office is saved: as a change of the newest office, so that two quick edits never undo each other. */
import type { Office } from '../../../shared/model/office';

export type SaveOffice = (change: (office: Office) => Office) => void;
