/** The sheet of consortia: what each is for, and how it stands. */
import type { Language } from '../../language/language';
import { t } from '../../language/messages/say';
import type { Group, Grouping } from '../../model/grouping';
import { coverageOf } from '../../planning/figures';
import { findingsOfGroup } from '../../planning/findings';
import { matchesOfGroup, pointsOf } from '../../planning/score';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { joined, latin, listColumns, percent, type SideColumn, sheetOf, text, type Writers, whole } from './sheet';

interface Place {
  readonly grouping: Grouping;
  readonly group: Group;
}

export const consortiumWriters: Writers<Place> = {
  scenario: latin(({ grouping }) => grouping.scenario.id, 12),
  id: latin(({ group }) => group.consortium.id, 14),
  name: text(({ group }) => group.consortium.name.fa, 36),
  nameEn: latin(({ group }) => group.consortium.name.en, 36),
  area: latin(({ group }) => group.consortium.areaId, 16),
  needs: latin(({ group }, language) => joined(group.consortium.needIds, language), 20),
  legalForm: text(legalFormOf, 20),
  bans: latin(({ group }, language) => joined(group.consortium.bans, language), 18),
  note: text(({ group }) => group.consortium.note?.fa, 40),
  noteEn: latin(({ group }) => group.consortium.note?.en, 40),
};

function legalFormOf({ group: { consortium } }: Place, language: Language): string | undefined {
  return consortium.legalForm && t(language, `nouns.legalForm.${consortium.legalForm}`);
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
  const columns = [...listColumns('consortia', consortiumWriters, language), ...figureColumns(context)];
  return sheetOf({ name: t(language, 'nouns.consortia'), items, columns }, language);
}
