/** Operating step by step: the phases, and at each gate who decides on what evidence. */
import { joinClauses } from '../../language/clauses';
import { formatShortDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import { type Phase, phaseKinds } from '../../model/consortium';
import { ganttOf } from '../gantt';
import type { Block, Section } from '../paper';
import type { ProposalContext } from './context';

type PhaseKind = Phase['kind'];

function dateOf(date: string | undefined, { language }: ProposalContext): string {
  return date === undefined ? '—' : formatShortDate(date, language);
}

/** The body that owns the area decides where money and place are at stake, the office where the path begins and widens. */
function deciderOf(kind: PhaseKind, { areaOwner, language, text, workspace }: ProposalContext): string {
  const { organisation, unit } = workspace.office;
  const office = text(unit ?? organisation) || t(language, 'papers.phases.noDecider');
  return kind === 'identify' || kind === 'scale' || areaOwner === '' ? office : areaOwner;
}

/** What is written about the gate: its condition and the evidence for it, else what is usual for the kind. */
function gateOf({ kind, gate, evidence }: Phase, { language, text }: ProposalContext): string {
  const written = [gate, evidence].flatMap((words) => (words === undefined ? [] : [text(words)]));
  return written.length === 0 ? t(language, `papers.phases.evidence.${kind}`) : joinClauses(written, language);
}

/** The drawing of what has dates. */
function drawing({ language, group }: ProposalContext): readonly Block[] {
  const lines = group.consortium.phases.map((phase) => ({
    title: t(language, `nouns.phase.${phase.kind}`),
    phases: [phase],
  }));
  const block = ganttOf(lines, t(language, 'papers.gantt.caption'), language);
  return block === undefined ? [] : [block];
}

function plannedRow(phase: Phase, context: ProposalContext): readonly string[] {
  const { language, text } = context;
  return [
    t(language, `nouns.phase.${phase.kind}`),
    dateOf(phase.start, context),
    dateOf(phase.end, context),
    t(language, `nouns.phaseStatus.${phase.status}`),
    phase.decidedBy === undefined ? deciderOf(phase.kind, context) : text(phase.decidedBy),
    gateOf(phase, context),
  ];
}

function standardRow(kind: PhaseKind, context: ProposalContext): readonly string[] {
  const { language } = context;
  return [
    t(language, `nouns.phase.${kind}`),
    '—',
    '—',
    t(language, 'papers.phases.notPlanned'),
    deciderOf(kind, context),
    t(language, `papers.phases.evidence.${kind}`),
  ];
}

/** The phases as planned; a kind that nobody planned yet stands there with its usual gate and without dates. */
export function phasesSection(context: ProposalContext): Section {
  const { language, group } = context;
  const { phases } = group.consortium;
  const rows = phaseKinds.flatMap((kind) => {
    const planned = phases.filter((phase) => phase.kind === kind);
    return planned.length === 0 ? [standardRow(kind, context)] : planned.map((phase) => plannedRow(phase, context));
  });
  const words = t(language, phases.length === 0 ? 'papers.phases.standard' : 'papers.phases.words');
  return {
    id: 'phases',
    title: t(language, 'papers.phases.title'),
    blocks: [
      { kind: 'paragraph', text: words },
      {
        kind: 'table',
        columns: [
          { title: t(language, 'nouns.phase'), kind: 'narrow' },
          { title: t(language, 'papers.phases.start'), kind: 'narrow' },
          { title: t(language, 'papers.phases.end'), kind: 'narrow' },
          { title: t(language, 'papers.phases.status'), kind: 'narrow' },
          { title: t(language, 'papers.phases.decider') },
          { title: t(language, 'papers.phases.evidence') },
        ],
        rows,
      },
      ...drawing(context),
    ],
  };
}
