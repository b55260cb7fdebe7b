/** The usual ways of finding: one discovery for each item of a list that is amiss. */
import type { CapabilityId } from '../ids';
import type { Sentence } from '../language/messages/sentence';
import type { Firm, FirmCapability } from '../model/firm';
import type { Need } from '../model/need';
import type { Text } from '../model/text';
import type { Discovery, Survey } from './check';

/** Firms that are amiss. */
export function findFirms(
  { lists }: Survey,
  isAmiss: (firm: Firm) => boolean,
  say: (words: { readonly firm: Text }) => Sentence,
): readonly Discovery[] {
  return lists.firms
    .filter(isAmiss)
    .map(({ id, name }): Discovery => ({ items: [{ kind: 'firm', id }], sentence: say({ firm: name }) }));
}

/** Needs that the office works on: drafts are still being written, and what is met is past. */
export function needsAtWork({ lists }: Survey): readonly Need[] {
  return lists.needs.filter(({ status }) => status === 'open' || status === 'inWork');
}

/** Needs at work that are amiss. */
export function findNeeds(
  survey: Survey,
  isAmiss: (need: Need) => boolean,
  say: (words: { readonly need: Text }) => Sentence,
): readonly Discovery[] {
  return needsAtWork(survey)
    .filter(isAmiss)
    .map(({ id, title }): Discovery => ({ items: [{ kind: 'need', id }], sentence: say({ need: title }) }));
}

/** Firms with capabilities that are amiss: the firm, then all its capabilities concerned. */
export function findSkills(
  { lists, facts }: Survey,
  isAmiss: (skill: FirmCapability) => boolean,
  say: (words: { readonly firm: Text; readonly capabilities: readonly Text[] }) => Sentence,
): readonly Discovery[] {
  const nameOf = (id: CapabilityId) => facts.capabilities.get(id)?.name ?? { fa: id };
  return lists.firms.flatMap(({ id, name, capabilities }): readonly Discovery[] => {
    const ids = [...new Set(capabilities.filter(isAmiss).map(({ capabilityId }) => capabilityId))];
    if (ids.length === 0) return [];
    const skills = ids.map((capabilityId) => ({ kind: 'capability', id: capabilityId }) as const);
    return [{ items: [{ kind: 'firm', id }, ...skills], sentence: say({ firm: name, capabilities: ids.map(nameOf) }) }];
  });
}

/** Capabilities that are amiss. */
export function findCapabilities(
  { lists }: Survey,
  isAmiss: (id: CapabilityId) => boolean,
  say: (words: { readonly capability: Text }, id: CapabilityId) => Sentence,
): readonly Discovery[] {
  return lists.capabilities
    .filter(({ id }) => isAmiss(id))
    .map(
      ({ id, name }): Discovery => ({ items: [{ kind: 'capability', id }], sentence: say({ capability: name }, id) }),
    );
}
