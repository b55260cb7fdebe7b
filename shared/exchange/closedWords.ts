/** Words of which a field has only a few, as people say them: sizes, classes, kinds of ties, roles, statuses. */
import { isMessageKey } from '../language/messages/catalogue';
import type { Sentence } from '../language/messages/sentence';
import type { ListName } from './columns';

/** What the keys of the words of each field begin with; they end with the word. */
const beginnings: Readonly<Partial<Record<ListName, Readonly<Record<string, string>>>>> = {
  firms: { size: 'nouns.size', class: 'nouns.class' },
  needs: { status: 'nouns.needStatus' },
  ties: { kind: 'nouns.tie' },
  scenarios: {
    status: 'nouns.scenarioStatus',
    'policy.leadSizes': 'nouns.size',
    'policy.effort': 'settings.effort',
  },
  consortia: { legalForm: 'nouns.legalForm' },
  memberships: { 'members.role': 'nouns.role' },
  phases: { 'phases.kind': 'nouns.phase', 'phases.status': 'nouns.phaseStatus' },
};

/** How the word of the field is said; undefined where the field has no such words. */
export function closedWord(list: ListName, field: string, word: string): Sentence | undefined {
  const key = `${beginnings[list]?.[field]}.${word}`;
  return isMessageKey(key) ? { key } : undefined;
}
