/** The fifty-five invented firms as firms of the document. */
import { completeNationalId } from '../../../language/nationalId';
import type { FirmSize } from '../../../model/firm';
import { marked, markedPerson } from '../marked';
import { contactNames } from '../people';
import { talentsByFirm } from '../talents';
import type { FirmRow } from './firmRow';
import { largeFirms } from './large';
import { mediumFirms } from './medium';
import { smallFirms } from './small';

/** What a firm can show for each level; index is the level. */
const EVIDENCE = [
  '',
  'گزارش پژوهشی',
  'نمونهٔ آزمایشگاهی با گزارش آزمون',
  'پایلوت میدانی با تأیید کارفرما',
  'محصول در بازار با گواهی معتبر',
  'چند قرارداد اجراشده در مقیاس شهر',
] as const;

/** A range of identifiers that the registry does not hand out, with a right check digit. */
const FIRST_NATIONAL_ID = 1_999_000_000;

export function sampleFirms(): readonly unknown[] {
  return [
    ...largeFirms.map((row) => firmOf(row, 'large')),
    ...mediumFirms.map((row) => firmOf(row, 'medium')),
    ...smallFirms.map((row) => firmOf(row, 'small')),
  ];
}

function firmOf(row: FirmRow, size: FirmSize): unknown {
  const number = Number(row.id.slice(1));
  return {
    id: row.id,
    nationalId: completeNationalId(String(FIRST_NATIONAL_ID + number * 37)),
    name: marked(row.fa, row.en),
    size,
    class: row.class,
    ...(row.legacyClass && { legacyClass: row.legacyClass }),
    ...(row.product && { productionLicence: licenceOf(number, row.product) }),
    privateOwnership: true,
    rndSpend: row.rndSpend,
    fields: row.fields,
    capabilities: capabilitiesOf(row, number),
    capacity: row.capacity,
    ...(row.ownerGroup && { ownerGroup: row.ownerGroup }),
    homeDistrict: row.home,
    servesDistricts: row.serves ?? [],
    ...(row.site && { site: row.site }),
    exportCountries: row.exports ?? [],
    employees: row.employees,
    website: `https://${row.id.toLowerCase()}.example`,
    contact: contactOf(row.id, number),
    talents: talentsByFirm.get(row.id) ?? [],
    source: 'دادهٔ نمونهٔ پیوند؛ همهٔ شرکت‌ها و اشخاص ساختگی‌اند.',
  };
}

function licenceOf(number: number, [fa, en]: readonly [string, string]): unknown {
  const month = String((number % 12) + 1).padStart(2, '0');
  return { number: `S-${1000 + number * 7}`, issuedOn: `${2012 + (number % 12)}-${month}-15`, products: [{ fa, en }] };
}

/** Every fourth firm has a certificate of its main capability that runs out: the office should ask in time. */
function capabilitiesOf(row: FirmRow, number: number): unknown {
  return Object.entries(row.levels).map(([capabilityId, level], index) => ({
    capabilityId,
    level,
    evidence: EVIDENCE[level] ?? '',
    ...(index === 0 && number % 4 === 0 && { expiresOn: '2027-03-20' }),
  }));
}

function contactOf(id: string, number: number): unknown {
  return {
    name: markedPerson(contactNames[number % contactNames.length] ?? ''),
    post: number % 3 === 0 ? 'مدیرعامل' : 'مدیر توسعهٔ کسب‌وکار',
    phone: `021-0000${String(number).padStart(4, '0')}`,
    email: `contact@${id.toLowerCase()}.example`,
  };
}
