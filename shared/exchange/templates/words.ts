/** The words that a column of an empty template offers. */
import type { Language } from '../../language/language';
import type { MessageKey } from '../../language/messages/catalogue';
import { say } from '../../language/messages/say';
import { pickText } from '../../language/text';
import { isClosed } from '../../model/scenario';
import type { Text } from '../../model/text';
import type { Workspace } from '../../model/workspace';

/** What the words are taken from. */
export type TemplateLists = Pick<Workspace, 'capabilities' | 'areas' | 'firms' | 'needs' | 'scenarios'>;

export type Words = (lists: TemplateLists, language: Language) => readonly string[];

/** Fields of the importer's dictionary, each with the words that it offers; without words anything may be written. */
export type TemplateColumns = Readonly<Record<string, Words>>;

export const keyed =
  (...keys: readonly MessageKey[]): Words =>
  (_, language) =>
    keys.map((key) => say(language, { key }));
export const numbers =
  (first: number, last: number): Words =>
  () =>
    Array.from({ length: last - first + 1 }, (_, index) => (first + index).toString());
export const yesOrNo = keyed('common.yes', 'common.no');
export const anything: Words = () => [];

/** Names by which each item is found again: a name that two items share is no help. */
function distinct(texts: readonly Text[], language: Language): readonly string[] {
  const names = texts.map((text) => pickText(text, language));
  return names.filter((name) => name !== '' && names.indexOf(name) === names.lastIndexOf(name));
}

const namesOf = (items: readonly { readonly name: Text }[], language: Language) =>
  distinct(
    items.map(({ name }) => name),
    language,
  );

export const areaNames: Words = ({ areas }, language) => namesOf(areas, language);
export const capabilityNames: Words = ({ capabilities }, language) => namesOf(capabilities, language);
export const firmNames: Words = ({ firms }, language) => namesOf(firms, language);
export const needTitles: Words = ({ needs }, language) =>
  distinct(
    needs.map(({ title }) => title),
    language,
  );
/** No list changes a scenario that is approved or archived. */
export const openScenarios: Words = ({ scenarios }, language) =>
  namesOf(
    scenarios.filter((scenario) => !isClosed(scenario)),
    language,
  );
