/** Requirements by members: who meets what, as drawings small enough for a page. */
import { suppliersOf } from '../../criteria/supply';
import { t } from '../../language/messages/say';
import { formatNumber, formatPercent } from '../../language/numerals';
import { type JudgedMember, type JudgedRequirement, qualifies } from '../../model/grouping';
import { coverageOf, supplyOf } from '../../planning/figures';
import { chunksOf } from '../chunks';
import type { Block, MatrixBlock, MatrixCell, MatrixRow, Section } from '../paper';
import type { ProposalContext } from './context';

/** Rows and columns of one drawing; more of them go into the next drawing. */
const rowsPerDrawing = 18;
const columnsPerDrawing = 14;

function cellOf({ firm }: JudgedMember, requirement: JudgedRequirement, context: ProposalContext): MatrixCell {
  const { facts } = context.grouping;
  const level = facts.level(firm.id, requirement.capabilityId);
  const above = Math.max(0, level - requirement.minLevel);
  const text = level === 0 ? '' : formatNumber(level, context.language);
  if (level === 0) return { standing: 'none', above: 0, level: text };
  if (level < requirement.minLevel) return { standing: 'below', above: 0, level: text };
  return { standing: qualifies(facts, firm, requirement) ? 'meets' : 'unlicensed', above, level: text };
}

function rowOf(requirement: JudgedRequirement, members: readonly JudgedMember[], context: ProposalContext): MatrixRow {
  const { language, group, grouping } = context;
  const supply = supplyOf(grouping.facts, group, requirement);
  return {
    title: capabilityName(requirement, context),
    minLevel: formatNumber(requirement.minLevel, language),
    cells: members.map((member) => cellOf(member, requirement, context)),
    supply,
    supplyText: t(language, `papers.coverage.${supply}`),
  };
}

/** The capability a requirement asks for. */
export function capabilityName({ capabilityId }: JudgedRequirement, { grouping, text }: ProposalContext): string {
  return text(grouping.facts.capabilities.get(capabilityId)?.name ?? { fa: capabilityId });
}

function groupsOf(
  requirements: readonly JudgedRequirement[],
  members: readonly JudgedMember[],
  context: ProposalContext,
): MatrixBlock['groups'] {
  return context.group.needs
    .map((need) => ({
      title: context.text(need.title),
      rows: requirements
        .filter(({ needId }) => needId === need.id)
        .map((requirement) => rowOf(requirement, members, context)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function alternativeOf(requirements: readonly JudgedRequirement[], context: ProposalContext): string {
  const { language, group, grouping } = context;
  const lines = requirements.map((requirement) => {
    const suppliers = suppliersOf(grouping.facts, group, requirement).map(({ name }) => name);
    const capability = capabilityName(requirement, context);
    return suppliers.length === 0
      ? t(language, 'papers.coverage.alternativeGap', { capability })
      : t(language, 'papers.coverage.alternativeRow', { capability, firms: suppliers });
  });
  return [t(language, 'papers.coverage.alternative', { consortium: group.consortium.name }), ...lines].join(' ');
}

function legendOf(language: ProposalContext['language']): MatrixBlock['legend'] {
  return (['meets', 'below', 'unlicensed', 'none'] as const).map((mark) => ({
    mark,
    text: t(language, `papers.coverage.mark.${mark}`),
  }));
}

function drawingsOf(context: ProposalContext): readonly MatrixBlock[] {
  const { language, text, group } = context;
  const parts = chunksOf(group.requirements, rowsPerDrawing).flatMap((requirements) =>
    chunksOf([...group.members.entries()], columnsPerDrawing).map((members) => ({ requirements, members })),
  );
  return parts.map(({ requirements, members }, index) => ({
    kind: 'matrix',
    caption:
      parts.length === 1
        ? t(language, 'papers.coverage.caption')
        : t(language, 'papers.coverage.captionPart', { part: index + 1, parts: parts.length }),
    alternative: alternativeOf(requirements, context),
    columns: members.map(([position]) => formatNumber(position + 1, language)),
    heads: {
      requirement: t(language, 'nouns.requirement'),
      minLevel: t(language, 'papers.coverage.minLevel'),
      supply: t(language, 'papers.coverage.supply'),
    },
    groups: groupsOf(
      requirements,
      members.map(([, member]) => member),
      context,
    ),
    legend: legendOf(language),
    key: members.map(([position, { firm }]) =>
      t(language, 'papers.members.heading', { number: position + 1, firm: text(firm.name) }),
    ),
  }));
}

function inWords(context: ProposalContext): Block {
  const { language, group, grouping } = context;
  const count = (supply: 'backedUp' | 'single' | 'gap') =>
    group.requirements.filter((requirement) => supplyOf(grouping.facts, group, requirement) === supply).length;
  const text = t(language, 'papers.coverage.words', {
    total: group.requirements.length,
    backedUp: count('backedUp'),
    single: count('single'),
    gap: count('gap'),
    coverage: formatPercent(coverageOf(grouping.facts, [group]), language),
  });
  return { kind: 'paragraph', text };
}

/** How the requirements stand, in words and drawn. */
export function coverageSection(context: ProposalContext): Section {
  const { language, group } = context;
  const title = t(language, 'papers.coverage.title');
  if (group.requirements.length === 0)
    return { id: 'coverage', title, blocks: [{ kind: 'notice', text: t(language, 'papers.coverage.none') }] };
  return { id: 'coverage', title, blocks: [inWords(context), ...drawingsOf(context)] };
}
