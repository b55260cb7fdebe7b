/** The sheet of coverage: every requirement of every consortium, who supplies it, and how safely. */
import { suppliersOf } from '../../criteria/supply';
import { t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import { pickText } from '../../language/text';
import type { Group, Grouping, JudgedRequirement } from '../../model/grouping';
import { supplyOf } from '../../planning/figures';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { type SideColumn, sheetOf, text, whole } from './sheet';

interface Asked {
  readonly grouping: Grouping;
  readonly group: Group;
  readonly requirement: JudgedRequirement;
}

function suppliersIn({ grouping, group, requirement }: Asked, { language }: BookContext): string {
  const { facts } = grouping;
  const named = suppliersOf(facts, group, requirement).map(({ id, name }) => {
    const level = formatNumber(facts.level(id, requirement.capabilityId), language);
    return `${pickText(name, language)} (${level})`;
  });
  return named.join('\n');
}

function needTitle({ requirement }: Asked, { facts, language }: BookContext): string {
  const need = facts.needs.get(requirement.needId);
  return need === undefined ? requirement.needId : pickText(need.title, language);
}

function whatIsAsked(context: BookContext): readonly SideColumn<Asked>[] {
  const { language, facts } = context;
  const capability = ({ requirement: { capabilityId } }: Asked) =>
    nameOr(facts.capabilities.get(capabilityId), capabilityId, context);
  return [
    {
      heading: t(language, 'nouns.scenario'),
      ...text(({ grouping }) => nameOr(grouping.scenario, grouping.scenario.id, context)),
    },
    {
      heading: t(language, 'nouns.consortium'),
      ...text(({ group }) => nameOr(group.consortium, group.consortium.id, context), 34),
    },
    { heading: t(language, 'nouns.need'), ...text((asked) => needTitle(asked, context), 36) },
    { heading: t(language, 'nouns.capability'), ...text(capability, 30) },
    { heading: t(language, 'lists.column.minLevel'), ...whole(({ requirement }) => requirement.minLevel) },
    { heading: t(language, 'lists.column.importance'), ...whole(({ requirement }) => requirement.importance) },
  ];
}

function howItStands(context: BookContext): readonly SideColumn<Asked>[] {
  const { language } = context;
  return [
    {
      heading: t(language, 'lists.column.supply'),
      ...text(
        ({ grouping, group, requirement }) =>
          t(language, `papers.coverage.${supplyOf(grouping.facts, group, requirement)}`),
        18,
      ),
    },
    {
      heading: t(language, 'lists.column.supplierCount'),
      ...whole(({ grouping, group, requirement }) => suppliersOf(grouping.facts, group, requirement).length, 14),
    },
    { heading: t(language, 'lists.column.suppliers'), ...text((asked) => suppliersIn(asked, context), 44) },
  ];
}

export function coverageSheet(context: BookContext): WorkbookSheet {
  const { language, groupings } = context;
  const items = groupings.flatMap((grouping) =>
    grouping.groups.flatMap((group) => group.requirements.map((requirement) => ({ grouping, group, requirement }))),
  );
  const columns = [...whatIsAsked(context), ...howItStands(context)];
  return sheetOf({ name: t(language, 'nouns.coverage'), items, columns }, language);
}
