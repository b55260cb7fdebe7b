/** What the office prints on its papers: the head of a letter, date and number, the signature, copies, and the mark of a draft. */
import { isolate } from '../language/bidi';
import { formatDate } from '../language/jalali';
import type { Language } from '../language/language';
import { t } from '../language/messages/say';
import { toPersianDigits } from '../language/numerals';
import { pickText } from '../language/text';
import type { Office } from '../model/office';
import type { Scenario } from '../model/scenario';
import type { Text } from '../model/text';
import type { PaperOptions } from './kinds/paperKind';
import type { Fact, Letter, Letterhead, Paper } from './paper';

/** To be filled in by hand. */
export const blank = '……………………';

/** Is what is printed of the scenario given out, and no draft any more? */
function isFinal({ status }: Scenario): boolean {
  return status === 'approved';
}

/** The mark over every page of a draft; nothing for a paper of an approved scenario. */
export function watermarkOf(scenario: Scenario, language: Language): Pick<Paper, 'watermark'> {
  return isFinal(scenario) ? {} : { watermark: t(language, 'papers.draft') };
}

/** Date and number: «پیش‌نویس» instead of the number of a draft, room for the pen where none was given. */
export function referencesOf(
  scenario: Scenario | undefined,
  { language, today, number }: PaperOptions,
): readonly Fact[] {
  const isDraft = scenario !== undefined && !isFinal(scenario);
  const given = number === undefined ? blank : isolate(language === 'fa' ? toPersianDigits(number) : number, language);
  return [
    { label: t(language, 'papers.letter.date'), value: formatDate(today, language) },
    { label: t(language, 'papers.letter.number'), value: isDraft ? t(language, 'papers.draft') : given },
  ];
}

/** Emblem, organisation and unit. */
export function mastheadOf(office: Office, language: Language): Pick<Letter, 'emblem' | 'organisation' | 'unit'> {
  const { organisation, unit, letterhead } = office;
  return {
    ...(letterhead?.emblem === undefined ? {} : { emblem: letterhead.emblem }),
    organisation: pickText(organisation, language) || t(language, 'papers.letter.noOrganisation'),
    ...(unit === undefined ? {} : { unit: pickText(unit, language) }),
  };
}

/** The head of a letter, and of other papers that the office gives out under its name. */
export function letterheadOf(office: Office, language: Language, references: readonly Fact[]): Letterhead {
  return { invocation: t(language, 'papers.letter.invocation'), ...mastheadOf(office, language), references };
}

/** What a letter says by itself; the rest is the same on all letters of the office. */
export interface LetterParts {
  readonly scenario: Scenario | undefined;
  readonly hasAttachment: boolean;
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Who gets a copy beside those who always do. */
  readonly copies: readonly string[];
}

/** The letter, with what the office has not yet written left blank for the pen. */
export function officialLetter(office: Office, options: PaperOptions, parts: LetterParts): Letter {
  const { language } = options;
  const text = (value: Text) => pickText(value, language);
  const { organisation, unit, signatory, letterhead } = office;
  return {
    ...letterheadOf(office, language, [
      ...referencesOf(parts.scenario, options),
      {
        label: t(language, 'papers.letter.attachment'),
        value: t(language, parts.hasAttachment ? 'papers.letter.hasAttachment' : 'papers.letter.hasNone'),
      },
    ]),
    addressing: [
      { label: t(language, 'papers.letter.to'), value: parts.to || blank },
      { label: t(language, 'papers.letter.from'), value: text(unit ?? organisation) || blank },
      { label: t(language, 'papers.letter.subject'), value: parts.subject },
    ],
    salutation: t(language, 'papers.letter.salutation'),
    paragraphs: parts.paragraphs,
    closing: t(language, 'papers.letter.closing'),
    signatory: {
      name: signatory === undefined ? blank : text(signatory.name),
      post: signatory === undefined ? t(language, 'papers.letter.noSignatory') : text(signatory.post),
    },
    copiesTitle: t(language, 'papers.letter.copies'),
    copies: [...new Set([...(letterhead?.copies ?? []).map(text), ...parts.copies])],
    ...(letterhead?.address === undefined ? {} : { address: text(letterhead.address) }),
  };
}
