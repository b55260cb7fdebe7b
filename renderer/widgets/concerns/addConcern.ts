/** Writes down a new concern, raised by a firm where one is at hand. */
import { type FirmId, nextId } from '../../../shared/ids';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { currentWorkspace } from '../../state/document';
import { execute } from '../../state/execute';

export async function addConcern(firmIds: readonly FirmId[] = []): Promise<void> {
  const taken = (currentWorkspace()?.concerns ?? []).map(({ id }) => id);
  const text = both(sentence('concerns.newText'));
  await execute({
    kind: 'concern.save',
    concern: { id: nextId('C', taken), firmIds, topic: 'other', text, status: 'raised' },
  });
}
