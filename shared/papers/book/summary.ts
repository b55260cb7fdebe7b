/** The first chapter of a book: how the scenario stands, what is to be decided, and every gate past its date. */
import { t } from '../../language/messages/say';
import type { Block, Section } from '../paper';
import type { ScenarioContext } from '../scenario/context';
import { decisions } from '../scenario/decisions';
import { figureFacts, gateText, lateGatesIn, statusFact } from '../scenario/standing';

export function summary(context: ScenarioContext): Section {
  const { language } = context;
  return {
    id: 'summary',
    title: t(language, 'papers.summary.title'),
    newPage: true,
    blocks: [
      { kind: 'facts', facts: [statusFact(context), ...figureFacts(context)] },
      { kind: 'heading', text: t(language, 'reports.decide.title') },
      { kind: 'list', items: decisions(context) },
      ...lateBlocks(context),
    ],
  };
}

/** Every gate past its date by name; nothing where none is. */
function lateBlocks(context: ScenarioContext): readonly Block[] {
  const { language } = context;
  const late = lateGatesIn(context);
  if (late.length === 0) return [];
  return [
    { kind: 'heading', text: t(language, 'phases.late') },
    { kind: 'list', items: late.map((gate) => gateText(gate, context)) },
  ];
}
