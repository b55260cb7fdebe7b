/** The sheet of firms. */
import { t } from '../../language/messages/say';
import type { Firm } from '../../model/firm';
import type { WorkbookSheet } from '../workbook';
import type { BookContext } from './context';
import { joinLines, joinParts } from './parts';
import { date, latin, listColumns, sheetOf, text, type Writers, whole, yesNo } from './sheet';

export const firmWriters: Writers<Firm> = {
  id: latin(({ id }) => id, 12),
  nationalId: latin(({ nationalId }) => nationalId, 15),
  name: text(({ name }) => name.fa, 34),
  nameEn: latin(({ name }) => name.en, 30),
  size: text(({ size }, language) => t(language, `nouns.size.${size}`), 10),
  class: text((firm, language) => firm.class && t(language, `nouns.class.${firm.class}`), 16),
  legacyClass: text(({ legacyClass }) => legacyClass, 16),
  productionLicence: latin(({ productionLicence: licence }, language) =>
    licence?.number === '' ? t(language, 'lists.word.hasLicence') : licence?.number,
  ),
  licenceIssuedOn: date(({ productionLicence }) => productionLicence?.issuedOn),
  licenceProducts: text(
    ({ productionLicence }) => joinLines((productionLicence?.products ?? []).map(({ fa }) => fa)),
    34,
  ),
  licenceProductsEn: latin(
    ({ productionLicence }) => joinLines((productionLicence?.products ?? []).map(({ en = '' }) => en)),
    34,
  ),
  privateOwnership: yesNo(({ privateOwnership }) => privateOwnership),
  rndSpend: whole(({ rndSpend }) => rndSpend, 16),
  fields: text(({ fields }) => joinParts(fields), 28),
  capabilities: latin(
    ({ capabilities }) => joinParts(capabilities.map(({ capabilityId, level }) => `${capabilityId}:${level}`)),
    34,
  ),
  capacity: whole(({ capacity }) => capacity),
  ownerGroup: text(({ ownerGroup }) => ownerGroup),
  homeDistrict: whole(({ homeDistrict }) => homeDistrict),
  servesDistricts: latin(({ servesDistricts }) => joinParts(servesDistricts), 18),
  site: text(({ site }) => site),
  exportCountries: latin(({ exportCountries }) => joinParts(exportCountries), 18),
  employees: whole(({ employees }) => employees),
  website: latin(({ website }) => website, 24),
  contactName: text(({ contact }) => contact?.name),
  contactPost: text(({ contact }) => contact?.post),
  phone: latin(({ contact }) => contact?.phone, 18),
  email: latin(({ contact }) => contact?.email, 24),
  source: text(({ source }) => source, 24),
  note: text(({ note }) => note, 40),
};

export function firmSheet({ workspace, language }: BookContext): WorkbookSheet {
  const columns = listColumns('firms', firmWriters, language);
  return sheetOf({ name: t(language, 'nouns.firms'), items: workspace.firms, columns }, language);
}
