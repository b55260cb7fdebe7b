/** Every kind of paper that can be ordered, and the way from an order to its paper and to its line in the register. */
import type { PaperToIssue } from '../commands/issuePapers';
import { both } from '../language/messages/say';
import type { IssuedPaper } from '../model/issuedPaper';
import type { Workspace } from '../model/workspace';
import { z } from '../parsing';
import { done, type Result } from '../result';
import { answersPaper } from './kinds/answers';
import { bookPaper } from './kinds/book';
import { briefPaper } from './kinds/brief';
import { coveragePaper } from './kinds/coverage';
import { letterPaper } from './kinds/letter';
import { minutesPaper } from './kinds/minutes';
import type { PaperMaker, PaperSetting } from './kinds/paperKind';
import { proposalPaper } from './kinds/proposal';
import { sheetPaper } from './kinds/sheet';
import type { Paper } from './paper';

/** In the order of `paperKinds`. */
const makers = [
  proposalPaper,
  bookPaper,
  letterPaper,
  briefPaper,
  coveragePaper,
  answersPaper,
  sheetPaper,
  minutesPaper,
] as const;

/** An order of any paper, by its kind. */
export type PaperOrder = z.infer<(typeof makers)[number]['schema']>;
export const paperOrderSchema: z.ZodType<PaperOrder> = z.union(makers.map(({ schema }) => schema));

function makerOf({ kind }: PaperOrder): PaperMaker {
  const maker = makers.find((one) => one.kind === kind) as PaperMaker | undefined;
  if (maker === undefined) throw new Error(`No paper ${kind}`);
  return maker;
}

/** The line of the register, if the very same paper was given out before. */
function issuedBefore(workspace: Workspace, order: PaperOrder, setting: PaperSetting): IssuedPaper | undefined {
  if (workspace.issuedPapers.length === 0) return undefined;
  const mark = makerOf(order).finalMark(workspace, order, setting);
  return mark === undefined ? undefined : workspace.issuedPapers.find((one) => one.mark === mark);
}

/** What must still be entered in the register before these papers are given out: final ones that have no number yet. */
export function papersToIssue(
  workspace: Workspace,
  orders: readonly PaperOrder[],
  setting: PaperSetting,
): readonly PaperToIssue[] {
  return orders.flatMap((order) => {
    const mark = makerOf(order).finalMark(workspace, order, setting);
    if (mark === undefined || workspace.issuedPapers.some((one) => one.mark === mark)) return [];
    const subject = both(makerOf(order).subject(workspace, order));
    const about = 'scenarioId' in order ? { scenarioId: order.scenarioId } : {};
    return [{ kind: order.kind, subject, mark, ...about }];
  });
}

/** Makes the paper that was ordered, with its number and day where it has been issued; refused if what it is about is not there. */
export function paperFor(workspace: Workspace, order: PaperOrder, setting: PaperSetting): Result<Paper> {
  const { language, app, today } = setting;
  const issued = issuedBefore(workspace, order, setting);
  const stamp = issued === undefined ? { today } : { today: issued.issuedOn, number: issued.number };
  return makerOf(order).make(workspace, order, { language, app, ...stamp }, setting);
}

/** Makes all of them, or says why one cannot be made. */
export function papersFor(
  workspace: Workspace,
  orders: readonly PaperOrder[],
  setting: PaperSetting,
): Result<readonly Paper[]> {
  const papers: Paper[] = [];
  for (const order of orders) {
    const paper = paperFor(workspace, order, setting);
    if (!paper.ok) return paper;
    papers.push(paper.value);
  }
  return done(papers);
}
