/** A service area whose owner body nobody has written yet. */
import { t } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Area } from '../model/area';
import { isBlank, type QualityCheck } from './check';

/** What earlier versions wrote as the owner of an area that was just made. */
const stopgap = t('fa', 'nouns.owner');

/** Is the owner missing, or only the word that a new area started with? */
export function hasNoOwner(area: Area | undefined): boolean {
  return isBlank(area?.owner) || area?.owner.fa.trim() === stopgap;
}

export const areaOwner: QualityCheck = {
  id: 'areaOwner',
  severity: 'weakens',
  name: 'quality.areaOwner.name',
  advice: 'quality.areaOwner.advice',
  find: ({ lists }) =>
    lists.areas.filter(hasNoOwner).map(({ id, name }) => ({
      items: [{ kind: 'area', id }],
      sentence: sentence('quality.areaOwner.found', { area: name }),
    })),
};
