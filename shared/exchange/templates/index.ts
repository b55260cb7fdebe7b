/** Empty templates of the lists in one workbook: headings that the importer knows, words to choose from, and a sheet that explains each column. */
import type { Language } from '../../language/language';
import type { MessageKey } from '../../language/messages/catalogue';
import { say, t } from '../../language/messages/say';
import { columnsOf, type ListName, listNames } from '../columns';
import { areaWriters } from '../listsOut/areas';
import { capabilityWriters } from '../listsOut/capabilities';
import { consortiumWriters } from '../listsOut/consortia';
import { firmCapabilityWriters } from '../listsOut/firmCapabilities';
import { firmWriters } from '../listsOut/firms';
import { membershipWriters } from '../listsOut/memberships';
import { needWriters } from '../listsOut/needs';
import { phaseWriters } from '../listsOut/phases';
import { requirementWriters } from '../listsOut/requirements';
import { scenarioWriters } from '../listsOut/scenarios';
import { talentWriters } from '../listsOut/talents';
import { tieWriters } from '../listsOut/ties';
import type { CellKind, Workbook, WorkbookColumn, WorkbookSheet, WrittenCell } from '../workbook';
import { templateColumns } from './columns';
import type { TemplateLists } from './words';

/** Rows with the words of their columns; more may be added below. */
const emptyRows = 500;

interface Look {
  readonly kind: CellKind;
  readonly width: number;
}

/** Columns look as in the lists that we write. */
const looks: Readonly<Record<ListName, Readonly<Record<string, Look>>>> = {
  capabilities: capabilityWriters,
  areas: areaWriters,
  firms: firmWriters,
  firmCapabilities: firmCapabilityWriters,
  talents: talentWriters,
  needs: needWriters,
  requirements: requirementWriters,
  ties: tieWriters,
  scenarios: scenarioWriters,
  consortia: consortiumWriters,
  memberships: membershipWriters,
  phases: phaseWriters,
};

/** A date is typed as text: a spreadsheet would turn a Jalali one into something else. */
const typedKind = (kind: CellKind): CellKind => (kind === 'date' ? 'latin' : kind);

interface TemplateColumn extends WorkbookColumn {
  readonly note: string;
  readonly choices: readonly string[];
  readonly isRequired: boolean;
}

function columnsIn(list: ListName, lists: TemplateLists, language: Language): readonly TemplateColumn[] {
  const words = templateColumns[list];
  return Object.entries(words).flatMap(([field, offered]) => {
    const column = columnsOf[list].find((one) => one.field === field);
    const look = looks[list][field];
    if (column === undefined || look === undefined) return [];
    return {
      heading: column.name[language],
      kind: typedKind(look.kind),
      width: look.width,
      note: say(language, { key: `templates.${list}.${field}` as MessageKey }),
      choices: offered(lists, language),
      isRequired: column.isRequired === true,
    };
  });
}

function sheetOf(list: ListName, lists: TemplateLists, language: Language): WorkbookSheet {
  return { name: t(language, `nouns.${list}`), columns: columnsIn(list, lists, language), rows: [], emptyRows };
}

/** Words that a person can take in at a glance; long lists are only offered. */
const mostWordsTold = 10;

function guideRows(list: ListName, lists: TemplateLists, language: Language): readonly (readonly WrittenCell[])[] {
  const sheet = t(language, `nouns.${list}`);
  return columnsIn(list, lists, language).map(({ heading, isRequired, note, choices }) => [
    sheet,
    heading,
    t(language, isRequired ? 'common.yes' : 'common.no'),
    note,
    choices.length <= mostWordsTold ? choices.join(language === 'fa' ? '، ' : ', ') : null,
  ]);
}

function guideSheet(lists: TemplateLists, language: Language): WorkbookSheet {
  const column = (key: MessageKey, width: number): WorkbookColumn => ({
    heading: say(language, { key }),
    width,
    kind: 'text',
  });
  const how = [t(language, 'templates.guide.all'), null, null, t(language, 'templates.guide.how'), null];
  return {
    name: t(language, 'lists.sheet.guide'),
    columns: [
      column('templates.guide.sheet', 20),
      column('templates.guide.column', 26),
      column('templates.guide.isRequired', 11),
      column('templates.guide.what', 70),
      column('templates.guide.words', 40),
    ],
    rows: [how, ...listNames.flatMap((list) => guideRows(list, lists, language))],
  };
}

/** The templates, with the capabilities, areas, firms, needs and open scenarios of the workspace to choose from. */
export function templatesWorkbook(lists: TemplateLists, language: Language): Workbook {
  return {
    title: t(language, 'templates.title'),
    language,
    sheets: [guideSheet(lists, language), ...listNames.map((list) => sheetOf(list, lists, language))],
  };
}
