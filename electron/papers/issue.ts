/** Enters papers in the register before they are printed, so that each is given out under its number. */
import type { PaperSetting } from '../../shared/papers/kinds/paperKind';
import { type PaperOrder, papersToIssue } from '../../shared/papers/orders';
import { done, type Result } from '../../shared/result';
import type { Session } from '../workspace/session';

/** Gives numbers to those papers that are final and have none yet. @returns when the register is durable */
export async function issueFinal(
  session: Pick<Session, 'workspace' | 'execute'>,
  orders: readonly PaperOrder[],
  setting: PaperSetting,
): Promise<Result<null>> {
  const papers = papersToIssue(session.workspace, orders, setting);
  if (papers.length === 0) return done(null);
  const entered = await session.execute({ kind: 'papers.issue', issuedOn: setting.today, papers });
  return entered.ok ? done(null) : entered;
}
