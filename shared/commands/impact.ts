/** What else a deletion touches: counted by comparing the document before and after, so that it can never differ from what is done. */
import type { MessageKey } from '../language/messages/catalogue';
import { type Sentence, sentence } from '../language/messages/sentence';
import type { Workspace } from '../model/workspace';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** What hangs on other things, by the word it is counted under. */
const counts = {
  needs: ({ needs }: Workspace) => needs.length,
  requirements: ({ needs }: Workspace) => sum(needs.map((need) => need.requirements.length)),
  consortia: ({ scenarios }: Workspace) => sum(scenarios.map(({ consortia }) => consortia.length)),
  memberships: ({ scenarios }: Workspace) =>
    sum(scenarios.flatMap(({ consortia }) => consortia.map(({ members }) => members.length))),
  bans: ({ scenarios }: Workspace) =>
    sum(scenarios.flatMap(({ consortia }) => consortia.map(({ bans }) => bans.length))),
  firmCapabilities: ({ firms }: Workspace) => sum(firms.map((firm) => firm.capabilities.length)),
  ties: ({ ties }: Workspace) => ties.length,
  reviews: ({ reviews }: Workspace) => reviews.length,
  answers: ({ reviews }: Workspace) => sum(reviews.map(({ answer }) => answer?.items.length ?? 0)),
  concerns: ({ concerns }: Workspace) => sum(concerns.map(({ firmIds }) => firmIds.length)),
} as const;
type Counted = keyof typeof counts;

const words = {
  needs: 'commands.impact.needs',
  requirements: 'commands.impact.requirements',
  consortia: 'commands.impact.consortia',
  memberships: 'commands.impact.memberships',
  bans: 'commands.impact.bans',
  firmCapabilities: 'commands.impact.firmCapabilities',
  ties: 'commands.impact.ties',
  reviews: 'commands.impact.reviews',
  answers: 'commands.impact.answers',
  concerns: 'commands.impact.concerns',
} as const satisfies Record<Counted, MessageKey>;

/** How many of what go, largest chapters first; `except` is the kind that the person asked to delete. */
export function impactOf(before: Workspace, after: Workspace, except?: Counted): readonly Sentence[] {
  return (Object.keys(counts) as Counted[])
    .filter((name) => name !== except)
    .map((name) => ({ name, gone: counts[name](before) - counts[name](after) }))
    .filter(({ gone }) => gone > 0)
    .map(({ name, gone }) => sentence(words[name], { count: gone }));
}
