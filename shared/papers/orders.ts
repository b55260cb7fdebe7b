/** Every kind of paper that can be ordered, and the way from an order to its paper. */
import type { Workspace } from '../model/workspace';
import { z } from '../parsing';
import { done, type Result } from '../result';
import { minutesPaper } from './kinds/minutes';
import type { PaperMaker, PaperSetting } from './kinds/paperKind';
import { proposalPaper } from './kinds/proposal';
import type { Paper } from './paper';

const makers = [proposalPaper, minutesPaper] as const;

/** An order of any paper, by its kind. */
export type PaperOrder = z.infer<(typeof makers)[number]['schema']>;
export const paperOrderSchema: z.ZodType<PaperOrder> = z.union(makers.map(({ schema }) => schema));

/** Makes the paper that was ordered; refused if what it is about is not there. */
export function paperFor(workspace: Workspace, order: PaperOrder, setting: PaperSetting): Result<Paper> {
  const maker = makers.find(({ kind }) => kind === order.kind) as PaperMaker | undefined;
  if (maker === undefined) throw new Error(`No paper ${order.kind}`);
  return maker.make(workspace, order, setting);
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
