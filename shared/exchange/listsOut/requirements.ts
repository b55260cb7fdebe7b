/** The sheet of requirements: a row for each requirement of each need. */
import { t } from '../../language/messages/say';
import { pickText } from '../../language/text';
import type { Need, Requirement } from '../../model/need';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { latin, type SideColumn, sheetOf, text, whole } from './sheet';

interface Asked {
  readonly need: Need;
  readonly requirement: Requirement;
}

function columnsOf(context: BookContext): readonly SideColumn<Asked>[] {
  const { language, facts } = context;
  const capability = ({ requirement: { capabilityId } }: Asked) =>
    nameOr(facts.capabilities.get(capabilityId), capabilityId, context);
  return [
    { heading: t(language, 'nouns.need'), ...latin(({ need }) => need.id, 12) },
    { heading: t(language, 'lists.column.title'), ...text(({ need }) => pickText(need.title, language), 40) },
    { heading: t(language, 'nouns.capability'), ...latin(({ requirement }) => requirement.capabilityId, 14) },
    { heading: t(language, 'lists.column.capabilityName'), ...text(capability, 34) },
    { heading: t(language, 'lists.column.minLevel'), ...whole(({ requirement }) => requirement.minLevel) },
    { heading: t(language, 'nouns.weight'), ...whole(({ requirement }) => requirement.weight) },
    { heading: t(language, 'nouns.priority'), ...whole(({ need }) => need.priority) },
  ];
}

export function requirementSheet(context: BookContext): WorkbookSheet {
  const { workspace, language } = context;
  const items = workspace.needs.flatMap((need) => need.requirements.map((requirement) => ({ need, requirement })));
  return sheetOf({ name: t(language, 'nouns.requirements'), items, columns: columnsOf(context) }, language);
}
