/** The proposal of one consortium as a plain model of the paper: everything that is printed, in one language, and nothing else. */
import type { ConsortiumId } from '../ids';
import { both, t } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';
import type { ScenarioPaperOptions } from './kinds/paperKind';
import { watermarkOf } from './office';
import type { Paper, Section } from './paper';
import { budgetSection } from './proposal/budget';
import { contextOf, type ProposalContext } from './proposal/context';
import { coverageSection } from './proposal/coverage';
import { findingsSection } from './proposal/findings';
import { gapsSection } from './proposal/gaps';
import { internationalSection } from './proposal/international';
import { legalSection } from './proposal/legal';
import { letterOf } from './proposal/letter';
import { machinePartOf } from './proposal/machine';
import { membersSection } from './proposal/members';
import { needsSection } from './proposal/needs';
import { phasesSection } from './proposal/phases';
import { provenanceSection } from './proposal/provenance';
import { reasonsSection } from './proposal/reasons';
import { matchesSection, scoreSection } from './proposal/score';
import { signaturesSection } from './proposal/signatures';
import { summarySection } from './proposal/summary';

type SectionMaker = (context: ProposalContext) => Section | undefined;

/** What is said of a consortium, in the order in which an official reads: what, why, who, how good, what next, what it costs. */
const body: readonly SectionMaker[] = [
  summarySection,
  needsSection,
  membersSection,
  coverageSection,
  gapsSection,
  scoreSection,
  findingsSection,
  phasesSection,
  budgetSection,
  internationalSection,
  legalSection,
];

const sections: readonly SectionMaker[] = [
  ...body,
  provenanceSection,
  signaturesSection,
  reasonsSection,
  matchesSection,
];

/** What a book says of one of its consortia: the proposal without what only a paper of its own needs. */
export const consortiumParts: readonly SectionMaker[] = [...body, reasonsSection];

/** The proposal of a consortium; refused if the scenario does not have it. */
export function proposalOf(
  workspace: Workspace,
  scenario: Scenario,
  consortiumId: ConsortiumId,
  options: ScenarioPaperOptions,
): Result<Paper> {
  const context = contextOf(workspace, scenario, consortiumId, options);
  if (context === undefined) return refuse('papers.noConsortium', both(sentence('papers.refused.noConsortium')));
  const { language, text, group } = context;
  const name = text(group.consortium.name);
  return done({
    kind: 'proposal',
    language,
    title: t(language, 'papers.title', { consortium: name }),
    subtitle: t(language, 'papers.subtitle', { area: context.areaName, scenario: text(scenario.name) }),
    subject: t(language, 'papers.subject'),
    author: text(workspace.office.organisation),
    date: options.today,
    fileName: t(language, 'papers.file.proposal', { consortium: name }),
    ...watermarkOf(scenario, language),
    letter: letterOf(context),
    sections: sections
      .map((section) => section(context))
      .filter((section) => section !== undefined)
      .map((section, index) => numbered(section, index + 1, context)),
    attachment: {
      fileName: 'proposal.json',
      description: t(language, 'papers.attachment.description'),
      contents: machinePartOf(context),
    },
  });
}

function numbered(section: Section, number: number, { language }: ProposalContext): Section {
  return { ...section, title: t(language, 'papers.sectionTitle', { number, title: section.title }) };
}
