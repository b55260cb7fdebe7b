/** The sheet of what each firm can do, with its evidence and how long that is valid. */
import { formatShortDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import type { Firm, FirmCapability } from '../../model/firm';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { date, latin, type SideColumn, sheetOf, text, whole } from './sheet';

interface Offer {
  readonly firm: Firm;
  readonly offer: FirmCapability;
}

function columnsOf(context: BookContext): readonly SideColumn<Offer>[] {
  const { language, facts } = context;
  const capability = ({ offer: { capabilityId } }: Offer) =>
    nameOr(facts.capabilities.get(capabilityId), capabilityId, context);
  const jalali = text<Offer>(({ offer }) => offer.expiresOn && formatShortDate(offer.expiresOn, 'fa'), 14);
  return [
    { heading: t(language, 'lists.column.firm'), ...latin(({ firm }) => firm.id, 12) },
    { heading: t(language, 'nouns.capability'), ...latin(({ offer }) => offer.capabilityId, 14) },
    { heading: t(language, 'nouns.level'), ...whole(({ offer }) => offer.level) },
    { heading: t(language, 'lists.column.evidence'), ...text(({ offer }) => offer.evidence, 44) },
    { heading: t(language, 'lists.column.expiresOn'), ...date(({ offer }) => offer.expiresOn) },
    ...(language === 'fa' ? [{ heading: t(language, 'lists.column.jalaliExpiry'), ...jalali }] : []),
    { heading: t(language, 'lists.column.firmName'), ...text(({ firm }) => nameOr(firm, firm.id, context), 34) },
    { heading: t(language, 'lists.column.capabilityName'), ...text(capability, 34) },
  ];
}

export function firmCapabilitySheet(context: BookContext): WorkbookSheet {
  const { workspace, language } = context;
  const items = workspace.firms.flatMap((firm) => firm.capabilities.map((offer) => ({ firm, offer })));
  const name = t(language, 'lists.sheet.firmCapabilities');
  return sheetOf({ name, items, columns: columnsOf(context) }, language);
}
