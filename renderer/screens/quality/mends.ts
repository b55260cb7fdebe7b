/** Findings that one press mends honestly: it says what it will do, guesses nothing that only the firm knows better, and is undone in one step. */
import { type Sentence, sentence } from '../../../shared/language/messages/sentence';
import { defaultCapacity } from '../../../shared/model/firm';
import type { QualityCheckId, QualityFinding } from '../../../shared/quality/check';
import { execute } from '../../state/execute';
import { changeFirm, changeNeed } from '../../widgets/saving';

export interface Mend {
  readonly label: Sentence;
  readonly run: () => Promise<boolean>;
}

function setCapacity({ items: [firm] }: QualityFinding): Mend | undefined {
  if (firm.kind !== 'firm') return undefined;
  return {
    label: sentence('quality.mend.capacity', { capacity: defaultCapacity }),
    run: () => changeFirm(firm.id, (now) => ({ ...now, capacity: defaultCapacity })),
  };
}

function swapBudget({ items: [need] }: QualityFinding): Mend | undefined {
  if (need.kind !== 'need') return undefined;
  return {
    label: sentence('quality.mend.swap'),
    run: () =>
      changeNeed(need.id, ({ budgetMin, budgetMax, ...now }) => ({
        ...now,
        ...(budgetMax === undefined ? {} : { budgetMin: budgetMax }),
        ...(budgetMin === undefined ? {} : { budgetMax: budgetMin }),
      })),
  };
}

/** The first tie is the strongest and stays. */
function removeTwins({ items }: QualityFinding): Mend | undefined {
  const [, ...twins] = items.flatMap((item) => (item.kind === 'tie' ? [item.id] : []));
  if (twins.length === 0) return undefined;
  return {
    label: sentence('quality.mend.removeTwins'),
    run: () => execute({ kind: 'tie.remove', tieIds: twins }),
  };
}

const mends: Readonly<Partial<Record<QualityCheckId, (finding: QualityFinding) => Mend | undefined>>> = {
  noCapacity: setCapacity,
  budgetTurned: swapBudget,
  tieTwice: removeTwins,
};

/** What one press would do about the finding, if there is something. */
export function mendOf(finding: QualityFinding): Mend | undefined {
  return mends[finding.check]?.(finding);
}
