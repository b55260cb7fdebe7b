/** New firms: an empty one, and the copy of another. */
import { type FirmId, firmIdSchema, nextId } from '../../../shared/ids';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { defaultCapacity, type Firm } from '../../../shared/model/firm';
import { currentWorkspace } from '../../state/document';
import { execute } from '../../state/execute';
import { select } from '../../state/session';
import { withField } from '../../widgets/withField';

/** An id of its own for a new firm. */
function freeId(firms: readonly Firm[]): FirmId {
  return firmIdSchema.parse(
    nextId(
      'F',
      firms.map(({ id }) => id),
    ),
  );
}

/** A firm with a name only; it has no capability yet. */
export function emptyFirm(firms: readonly Firm[]): Firm {
  return {
    id: freeId(firms),
    name: both(sentence('firms.newFirmName', { number: firms.length + 1 })),
    size: 'small',
    fields: [],
    capabilities: [],
    capacity: defaultCapacity,
    servesDistricts: [],
    exportCountries: [],
    talents: [],
  };
}

/** The same firm under another id and name, without its national identifier: no two firms share one. */
export function copyOf(firm: Firm, firms: readonly Firm[]): Firm {
  const name = both(sentence('firms.copyName', { name: firm.name }));
  return withField({ ...firm, id: freeId(firms), name }, 'nationalId', undefined);
}

/** Adds a firm and shows it. */
export async function addFirm(firm: Firm): Promise<void> {
  if (await execute({ kind: 'firm.save', firm })) select({ kind: 'firm', id: firm.id });
}

/** Adds an empty firm and shows it. */
export async function addEmptyFirm(): Promise<void> {
  const firms = currentWorkspace()?.firms;
  if (firms !== undefined) await addFirm(emptyFirm(firms));
}
