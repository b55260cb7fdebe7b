/** The sheet of talents that firms present. */
import { t } from '../../language/messages/say';
import type { Firm, Talent } from '../../model/firm';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { joined, latin, listColumns, sheetOf, text, type Writers, yesNo } from './sheet';

interface Presented {
  readonly firm: Firm;
  readonly talent: Talent;
}

export const talentWriters: Writers<Presented> = {
  firm: latin(({ firm }) => firm.id, 12),
  id: latin(({ talent }) => talent.id, 12),
  name: text(({ talent }) => talent.name, 28),
  expertise: text(({ talent }) => talent.expertise.fa, 34),
  expertiseEn: latin(({ talent }) => talent.expertise.en, 34),
  capabilities: latin(({ talent }, language) => joined(talent.capabilityIds, language), 24),
  consent: yesNo(({ talent }) => talent.consent),
};

export function talentSheet(context: BookContext): WorkbookSheet {
  const { workspace, language } = context;
  const items = workspace.firms.flatMap((firm) => firm.talents.map((talent) => ({ firm, talent })));
  const firmName = text<Presented>(({ firm }) => nameOr(firm, firm.id, context), 34);
  const columns = [
    ...listColumns('talents', talentWriters, language),
    { heading: t(language, 'lists.column.firmName'), ...firmName },
  ];
  return sheetOf({ name: t(language, 'nouns.talents'), items, columns }, language);
}
