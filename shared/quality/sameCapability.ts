/** One capability written twice: supply and demand are split between the two. */
import { sentence } from '../language/messages/sentence';
import { fold } from '../language/persian';
import type { QualityCheck } from './check';
import { itemsOf, twins } from './twins';

export const sameCapability: QualityCheck = {
  id: 'sameCapability',
  severity: 'weakens',
  name: 'quality.sameCapability.name',
  advice: 'quality.sameCapability.advice',
  find: ({ lists }) =>
    twins(lists.capabilities, ({ name }) => fold(name.fa).replaceAll(' ', '')).map((capabilities) => ({
      items: itemsOf('capability', capabilities),
      sentence: sentence('quality.sameCapability.found', {
        capability: capabilities[0].name,
        codes: capabilities.map(({ id }) => id),
      }),
    })),
};
