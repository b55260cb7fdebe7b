/** Deleting a firm, as it is asked for. */
import type { Firm } from '../../../shared/model/firm';
import type { Removal } from '../../widgets/RemovalDialog';

/** What is deleted; its own capabilities are not counted among what goes with it. */
export function firmRemoval(firm: Firm): Removal {
  return { name: firm.name, command: { kind: 'firm.remove', firmIds: [firm.id] }, except: 'firmCapabilities' };
}
