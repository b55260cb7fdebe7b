/** The sheet of memberships: a row for each firm in each consortium. */
import { t } from '../../language/messages/say';
import type { Consortium, Member } from '../../model/consortium';
import type { Scenario } from '../../model/scenario';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { decimal, latin, listColumns, type SideColumn, sheetOf, text, type Writers, yesNo } from './sheet';

interface Membership {
  readonly scenario: Scenario;
  readonly consortium: Consortium;
  readonly member: Member;
}

export const membershipWriters: Writers<Membership> = {
  scenario: latin(({ scenario }) => scenario.id, 12),
  consortium: latin(({ consortium }) => consortium.id, 14),
  firm: latin(({ member }) => member.firmId, 14),
  role: text(({ member }, language) => t(language, `nouns.role.${member.role}`), 14),
  pinned: yesNo(({ member }) => member.pinned),
  sharePercent: decimal(({ member }) => member.sharePercent, 14),
  task: text(({ member }) => member.task?.fa, 40),
  taskEn: latin(({ member }) => member.task?.en, 40),
};

function sideColumns(context: BookContext): readonly SideColumn<Membership>[] {
  const { language, facts } = context;
  return [
    {
      heading: t(language, 'lists.column.firmName'),
      ...text(({ member: { firmId } }) => nameOr(facts.firms.get(firmId), firmId, context), 34),
    },
    {
      heading: t(language, 'lists.column.consortiumName'),
      ...text(({ consortium }) => nameOr(consortium, consortium.id, context), 34),
    },
  ];
}

export function membershipSheet(context: BookContext): WorkbookSheet {
  const { language, scenarios } = context;
  const items = scenarios.flatMap((scenario) =>
    scenario.consortia.flatMap((consortium) => consortium.members.map((member) => ({ scenario, consortium, member }))),
  );
  const columns = [...listColumns('memberships', membershipWriters, language), ...sideColumns(context)];
  return sheetOf({ name: t(language, 'nouns.memberships'), items, columns }, language);
}
