/** What is still missing from an answer before it can be sealed, each as a sentence and the place where it is said. */
import { type Sentence, sentence } from '../../language/messages/sentence';
import { normalise } from '../../language/persian';
import { firmCapabilitySchema, talentSchema } from '../../model/firm';
import type { ProposedConsortium, ReviewPackage } from './package';
import { raisedConcerns, withValue } from './profile';
import { type Correction, conditionsOf, itemOf, type Unfinished } from './unfinished';

export interface Missing {
  readonly step: 'answer' | 'record';
  /** About which proposal, or which value of the record. */
  readonly place: string;
  readonly sentence: Sentence;
}

/** A record that is corrected, and the capabilities that it can name. */
type Corrected = Pick<ReviewPackage, 'firm' | 'capabilities'>;

const isEmpty = (text: string | undefined) => normalise(text ?? '') === '';

function missingItem(draft: Unfinished, { id, name }: ProposedConsortium): readonly Missing[] {
  const item = itemOf(draft, id);
  const params = { consortium: name };
  const at = (said: Sentence): readonly Missing[] => [{ step: 'answer', place: id, sentence: said }];
  if (item.stance === undefined) return at(sentence('reviewing.missing.stance', params));
  if (item.stance === 'conditional' && conditionsOf(item) === undefined)
    return at(sentence('reviewing.missing.conditions', params));
  if (item.stance === 'decline' && isEmpty(item.comment)) return at(sentence('reviewing.missing.reason', params));
  return [];
}

/** A level that the firm claims for the first time, or raises, comes with evidence. */
function lacksEvidence({ firm }: Corrected, { to }: Correction): boolean {
  const claimed = firmCapabilitySchema.safeParse(to).data;
  if (claimed === undefined || !isEmpty(claimed.evidence)) return false;
  const before = firm.capabilities.find(({ capabilityId }) => capabilityId === claimed.capabilityId);
  return claimed.level > (before?.level ?? 0);
}

function capabilityName({ capabilities }: Corrected, path: string) {
  const id = path.slice('capabilities/'.length);
  return capabilities.find((one) => one.id === id)?.name ?? { fa: id };
}

function missingCorrection(asked: Corrected, correction: Correction): readonly Missing[] {
  const { path, to } = correction;
  const at = (said: Sentence): readonly Missing[] => [{ step: 'record', place: path, sentence: said }];
  if (path.startsWith('talents/') && to !== null) {
    const person = talentSchema.safeParse(to).data;
    if (person === undefined || isEmpty(person.name)) return at(sentence('reviewing.missing.talentName'));
  }
  if (path === 'concerns' && raisedConcerns(path, to).some(({ text }) => isEmpty(text.fa)))
    return at(sentence('reviewing.missing.concern'));
  if (path.startsWith('capabilities/') && lacksEvidence(asked, correction))
    return at(sentence('reviewing.missing.evidence', { capability: capabilityName(asked, path) }));
  return withValue(asked.firm, path, to) === undefined ? at(sentence('reviewing.missing.unsound', { path })) : [];
}

/** What is missing from the corrections of a record. */
export function missingInRecord(asked: Corrected, { corrections }: Unfinished): readonly Missing[] {
  return corrections.flatMap((correction) => missingCorrection(asked, correction));
}

/** Everything that is missing, in the order of the pages; empty when the answer is ready. */
export function missingIn(asked: ReviewPackage, draft: Unfinished): readonly Missing[] {
  return [...asked.consortia.flatMap((consortium) => missingItem(draft, consortium)), ...missingInRecord(asked, draft)];
}
