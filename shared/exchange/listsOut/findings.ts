/** The sheet of findings: every hard rule that a consortium breaks. */
import { say, t } from '../../language/messages/say';
import type { Scenario } from '../../model/scenario';
import { findingsOf } from '../../planning/findings';
import { rules } from '../../rules';
import type { Finding } from '../../rules/rule';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { type SideColumn, sheetOf, text } from './sheet';

interface Found {
  readonly scenario: Scenario;
  readonly finding: Finding;
}

function columnsOf(context: BookContext): readonly SideColumn<Found>[] {
  const { language, facts } = context;
  const consortium = ({ scenario, finding: { consortiumId } }: Found) =>
    nameOr(
      scenario.consortia.find(({ id }) => id === consortiumId),
      consortiumId,
      context,
    );
  const rule = ({ finding }: Found) => {
    const known = rules.find(({ id }) => id === finding.rule);
    return known === undefined ? finding.rule : say(language, { key: known.name });
  };
  const firms = ({ finding }: Found) =>
    finding.firmIds.map((firmId) => nameOr(facts.firms.get(firmId), firmId, context)).join('\n');
  return [
    {
      heading: t(language, 'nouns.scenario'),
      ...text(({ scenario }) => nameOr(scenario, scenario.id, context)),
    },
    { heading: t(language, 'nouns.consortium'), ...text(consortium, 34) },
    { heading: t(language, 'lists.column.rule'), ...text(rule, 24) },
    { heading: t(language, 'nouns.finding'), ...text(({ finding }) => say(language, finding.sentence), 70) },
    { heading: t(language, 'nouns.firms'), ...text(firms, 34) },
  ];
}

export function findingSheet(context: BookContext): WorkbookSheet {
  const { language, groupings } = context;
  const items = groupings.flatMap((grouping) =>
    findingsOf(grouping).map((finding) => ({ scenario: grouping.scenario, finding })),
  );
  return sheetOf({ name: t(language, 'nouns.findings'), items, columns: columnsOf(context) }, language);
}
