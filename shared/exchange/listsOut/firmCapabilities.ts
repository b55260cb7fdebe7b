/** The sheet of what each firm can do, with its evidence and how long that is valid. */
import { formatShortDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import type { Firm, FirmCapability } from '../../model/firm';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { date, latin, listColumns, type SideColumn, sheetOf, text, type Writers, whole } from './sheet';

interface Offer {
  readonly firm: Firm;
  readonly offer: FirmCapability;
}

export const firmCapabilityWriters: Writers<Offer> = {
  firm: latin(({ firm }) => firm.id, 12),
  capability: latin(({ offer }) => offer.capabilityId, 14),
  level: whole(({ offer }) => offer.level),
  evidence: text(({ offer }) => offer.evidence, 44),
  expiresOn: date(({ offer }) => offer.expiresOn),
};

function sideColumns(context: BookContext): readonly SideColumn<Offer>[] {
  const { language, facts } = context;
  const capability = ({ offer: { capabilityId } }: Offer) =>
    nameOr(facts.capabilities.get(capabilityId), capabilityId, context);
  const jalali = text<Offer>(({ offer }) => offer.expiresOn && formatShortDate(offer.expiresOn, 'fa'), 14);
  return [
    ...(language === 'fa' ? [{ heading: t(language, 'lists.column.jalaliExpiry'), ...jalali }] : []),
    { heading: t(language, 'lists.column.firmName'), ...text(({ firm }) => nameOr(firm, firm.id, context), 34) },
    { heading: t(language, 'lists.column.capabilityName'), ...text(capability, 34) },
  ];
}

export function firmCapabilitySheet(context: BookContext): WorkbookSheet {
  const { workspace, language } = context;
  const items = workspace.firms.flatMap((firm) => firm.capabilities.map((offer) => ({ firm, offer })));
  const columns = [...listColumns('firmCapabilities', firmCapabilityWriters, language), ...sideColumns(context)];
  return sheetOf({ name: t(language, 'nouns.firmCapabilities'), items, columns }, language);
}
