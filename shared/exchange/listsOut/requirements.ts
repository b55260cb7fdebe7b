/** The sheet of requirements: a row for each requirement of each need. */
import { t } from '../../language/messages/say';
import { pickText } from '../../language/text';
import type { Need, Requirement } from '../../model/need';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { latin, listColumns, type SideColumn, sheetOf, text, type Writers, whole } from './sheet';

interface Asked {
  readonly need: Need;
  readonly requirement: Requirement;
}

export const requirementWriters: Writers<Asked> = {
  need: latin(({ need }) => need.id, 12),
  capability: latin(({ requirement }) => requirement.capabilityId, 14),
  minLevel: whole(({ requirement }) => requirement.minLevel),
  weight: whole(({ requirement }) => requirement.weight),
};

function sideColumns(context: BookContext): readonly SideColumn<Asked>[] {
  const { language, facts } = context;
  const capability = ({ requirement: { capabilityId } }: Asked) =>
    nameOr(facts.capabilities.get(capabilityId), capabilityId, context);
  return [
    { heading: t(language, 'lists.column.needTitle'), ...text(({ need }) => pickText(need.title, language), 44) },
    { heading: t(language, 'lists.column.capabilityName'), ...text(capability, 34) },
  ];
}

export function requirementSheet(context: BookContext): WorkbookSheet {
  const { workspace, language } = context;
  const items = workspace.needs.flatMap((need) => need.requirements.map((requirement) => ({ need, requirement })));
  const columns = [...listColumns('requirements', requirementWriters, language), ...sideColumns(context)];
  return sheetOf({ name: t(language, 'nouns.requirements'), items, columns }, language);
}
