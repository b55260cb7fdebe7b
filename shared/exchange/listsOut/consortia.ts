/** The sheet of consortia: what each is for, and how it stands. */
import type { Language } from '../../language/language';
import { t } from '../../language/messages/say';
import type { Consortium } from '../../model/consortium';
import type { Group, Grouping } from '../../model/grouping';
import { coverageOf } from '../../planning/figures';
import { findingsOfGroup } from '../../planning/findings';
import { matchesOfGroup, pointsOf } from '../../planning/score';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { joined, latin, percent, type SideColumn, sheetOf, text, whole } from './sheet';

interface Place {
  readonly grouping: Grouping;
  readonly group: Group;
}

type OwnCell = (consortium: Consortium, language: Language) => string | undefined;
const words = (cell: OwnCell, width: number) =>
  text<Place>(({ group }, language) => cell(group.consortium, language), width);
const codes = (cell: OwnCell, width: number) =>
  latin<Place>(({ group }, language) => cell(group.consortium, language), width);

function ownColumns({ language }: BookContext): readonly SideColumn<Place>[] {
  return [
    { heading: t(language, 'lists.column.scenario'), ...latin(({ grouping }) => grouping.scenario.id, 12) },
    { heading: t(language, 'lists.column.consortium'), ...codes(({ id }) => id, 14) },
    { heading: t(language, 'lists.column.name'), ...words(({ name }) => name.fa, 36) },
    { heading: t(language, 'lists.column.nameEn'), ...codes(({ name }) => name.en, 36) },
    { heading: t(language, 'lists.column.area'), ...codes(({ areaId }) => areaId, 16) },
    { heading: t(language, 'nouns.needs'), ...codes(({ needIds }) => joined(needIds, language), 20) },
    {
      heading: t(language, 'lists.column.legalForm'),
      ...words(({ legalForm }) => legalForm && t(language, `nouns.legalForm.${legalForm}`), 20),
    },
    { heading: t(language, 'lists.column.bans'), ...codes(({ bans }) => joined(bans, language), 18) },
    { heading: t(language, 'lists.column.note'), ...words(({ note }) => note?.fa, 40) },
    { heading: t(language, 'lists.column.noteEn'), ...codes(({ note }) => note?.en, 40) },
  ];
}

/** How it stands: figures of the board, which no list can bring in. */
function figureColumns(context: BookContext): readonly SideColumn<Place>[] {
  const { language, facts } = context;
  const area = ({ group }: Place) => nameOr(facts.areas.get(group.consortium.areaId), group.consortium.areaId, context);
  return [
    {
      heading: t(language, 'lists.column.scenarioName'),
      ...text(({ grouping }) => nameOr(grouping.scenario, grouping.scenario.id, context)),
    },
    { heading: t(language, 'lists.column.areaName'), ...text(area, 26) },
    { heading: t(language, 'nouns.members'), ...whole(({ group }) => group.members.length) },
    { heading: t(language, 'nouns.coverage'), ...percent(({ group }) => coverageOf(facts, [group])) },
    {
      heading: t(language, 'nouns.score'),
      ...whole(({ group, grouping }) => pointsOf(matchesOfGroup(group, grouping))),
    },
    {
      heading: t(language, 'nouns.findings'),
      ...whole(({ group, grouping }) => findingsOfGroup(group, grouping).length),
    },
  ];
}

export function consortiumSheet(context: BookContext): WorkbookSheet {
  const { language, groupings } = context;
  const items = groupings.flatMap((grouping) => grouping.groups.map((group) => ({ grouping, group })));
  const columns = [...ownColumns(context), ...figureColumns(context)];
  return sheetOf({ name: t(language, 'nouns.consortia'), items, columns }, language);
}
