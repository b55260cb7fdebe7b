/** The sheet of talents that firms present. */
import { t } from '../../language/messages/say';
import type { Firm, Talent } from '../../model/firm';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { joinParts } from './parts';
import { latin, type SideColumn, sheetOf, text, yesNo } from './sheet';

interface Presented {
  readonly firm: Firm;
  readonly talent: Talent;
}

function columnsOf(context: BookContext): readonly SideColumn<Presented>[] {
  const { language } = context;
  return [
    { heading: t(language, 'lists.column.firm'), ...latin(({ firm }) => firm.id, 12) },
    { heading: t(language, 'lists.column.id'), ...latin(({ talent }) => talent.id, 12) },
    { heading: t(language, 'lists.column.name'), ...text(({ talent }) => talent.name, 28) },
    { heading: t(language, 'lists.column.expertise'), ...text(({ talent }) => talent.expertise.fa, 34) },
    { heading: t(language, 'lists.column.expertiseEn'), ...latin(({ talent }) => talent.expertise.en, 34) },
    { heading: t(language, 'nouns.capabilities'), ...latin(({ talent }) => joinParts(talent.capabilityIds), 24) },
    { heading: t(language, 'lists.column.consent'), ...yesNo(({ talent }) => talent.consent) },
    { heading: t(language, 'lists.column.firmName'), ...text(({ firm }) => nameOr(firm, firm.id, context), 34) },
  ];
}

export function talentSheet(context: BookContext): WorkbookSheet {
  const { workspace, language } = context;
  const items = workspace.firms.flatMap((firm) => firm.talents.map((talent) => ({ firm, talent })));
  return sheetOf({ name: t(language, 'nouns.talents'), items, columns: columnsOf(context) }, language);
}
