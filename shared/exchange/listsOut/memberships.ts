/** The sheet of memberships: a row for each firm in each consortium. */
import { t } from '../../language/messages/say';
import type { Consortium, Member } from '../../model/consortium';
import type { Scenario } from '../../model/scenario';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { decimal, latin, type SideColumn, sheetOf, text, yesNo } from './sheet';

interface Membership {
  readonly scenario: Scenario;
  readonly consortium: Consortium;
  readonly member: Member;
}

function columnsOf(context: BookContext): readonly SideColumn<Membership>[] {
  const { language, facts } = context;
  const firmName = text<Membership>(({ member: { firmId } }) => nameOr(facts.firms.get(firmId), firmId, context), 34);
  return [
    { heading: t(language, 'lists.column.scenario'), ...latin(({ scenario }) => scenario.id, 12) },
    { heading: t(language, 'lists.column.consortium'), ...latin(({ consortium }) => consortium.id, 14) },
    { heading: t(language, 'lists.column.firm'), ...latin(({ member }) => member.firmId, 14) },
    { heading: t(language, 'nouns.role'), ...text(({ member }) => t(language, `nouns.role.${member.role}`), 14) },
    { heading: t(language, 'lists.column.pinned'), ...yesNo(({ member }) => member.pinned) },
    { heading: t(language, 'lists.column.share'), ...decimal(({ member }) => member.sharePercent, 14) },
    { heading: t(language, 'lists.column.task'), ...text(({ member }) => member.task?.fa, 40) },
    { heading: t(language, 'lists.column.taskEn'), ...latin(({ member }) => member.task?.en, 40) },
    { heading: t(language, 'lists.column.firmName'), ...firmName },
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
  return sheetOf({ name: t(language, 'lists.sheet.memberships'), items, columns: columnsOf(context) }, language);
}
