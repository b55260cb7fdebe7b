/** The workspace of version 2, frozen as it was released: version 1, and what lists from outside last said of their items. Never edit it; a new shape is a new version. */
import { z } from '../../parsing';
import { workspaceV1 } from './v1';

const { capabilities, firms, needs, ties } = workspaceV1.unwrap().shape;
const itemOf = { capabilities, firms, needs, ties };
const shortText = z.string().max(300);
const moment = z.iso.datetime({ offset: true });

/** One list's member of the union. */
function imported<const List extends keyof typeof itemOf>(list: List) {
  const item = itemOf[list].unwrap().element.unwrap();
  const itemId = item.shape.id;
  return z
    .strictObject({ list: z.literal(list), itemId, file: shortText, says: item.partial().readonly(), at: moment })
    .readonly();
}

export const workspaceV2 = workspaceV1
  .unwrap()
  .extend({
    imports: z
      .array(
        z.discriminatedUnion('list', [
          imported('capabilities'),
          imported('firms'),
          imported('needs'),
          imported('ties'),
        ]),
      )
      .max(80_000)
      .readonly(),
  })
  .readonly();
