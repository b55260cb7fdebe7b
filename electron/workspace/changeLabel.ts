/** The words for what a change was, for the window's notice. */
import type { History } from '../../shared/commands/history';
import type { Bilingual } from '../../shared/result';

/** What was done, undone or redone; what stays whatever is undone is no step and stands in the journal alone. */
export function labelOfChange(before: History, after: History): Bilingual {
  const [steps, stepsBefore] = [after.past.length, before.past.length];
  if (steps === stepsBefore && after.past.at(-1)?.after === before.past.at(-1)?.after) return noted(after);
  const step = after.past.length >= before.past.length ? after.past.at(-1) : before.past.at(-1);
  return step?.label ?? { fa: '', en: '' };
}

function noted({ workspace }: History): Bilingual {
  const { fa, en = fa } = workspace.journal.at(-1)?.label ?? { fa: '' };
  return { fa, en };
}
