/** The sheet of firms. */
import { t } from '../../language/messages/say';
import type { Firm } from '../../model/firm';
import type { WorkbookSheet } from '../workbook';
import type { BookContext } from './context';
import { date, englishOf, joined, latin, listColumns, sheetOf, text, type Writers, whole, yesNo } from './sheet';

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
    ({ productionLicence }, language) =>
      joined(
        (productionLicence?.products ?? []).map(({ fa }) => fa),
        language,
      ),
    34,
  ),
  licenceProductsEn: latin(
    ({ productionLicence }, language) => englishOf(productionLicence?.products ?? [], language),
    34,
  ),
  privateOwnership: yesNo(({ privateOwnership }) => privateOwnership),
  rndSpend: whole(({ rndSpend }) => rndSpend, 16),
  fields: text(({ fields }, language) => joined(fields, language), 28),
  capabilities: latin(
    ({ capabilities }, language) =>
      joined(
        capabilities.map(({ capabilityId, level }) => `${capabilityId}:${level}`),
        language,
      ),
    34,
  ),
  capacity: whole(({ capacity }) => capacity),
  ownerGroup: text(({ ownerGroup }) => ownerGroup),
  homeDistrict: whole(({ homeDistrict }) => homeDistrict),
  servesDistricts: latin(({ servesDistricts }, language) => joined(servesDistricts, language), 18),
  site: text(({ site }) => site),
  exportCountries: latin(({ exportCountries }, language) => joined(exportCountries, language), 18),
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
