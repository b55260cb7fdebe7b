/** Annex: who was invited where, and who is left out and why. */
import { joinList, say, t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import { type FirmShare, fairness } from '../../planning/explain/fairness';
import { consortiumName, firmName } from '../../planning/explain/names';
import type { Block, Section } from '../paper';
import type { ScenarioContext } from './context';

function rowOf({ firmId, capacity, leads, declined }: FirmShare, context: ScenarioContext): readonly string[] {
  const { language, text, grouping, scenario } = context;
  const places = (grouping.placements.get(firmId) ?? []).map((id) => text(consortiumName(scenario, id)));
  const number = (value: number) => formatNumber(value, language);
  return [
    text(firmName(grouping.facts, firmId)),
    joinList(places, language),
    t(language, 'reports.fairness.load', { places: places.length, capacity }),
    number(leads),
    number(declined),
  ];
}

/** The annex; every firm of the list stands in one of its two tables. */
export function fairnessSection(context: ScenarioContext): Section {
  const { language, text, grouping } = context;
  const { firms, leftOut, summary } = fairness(grouping);
  const placed = firms.filter(({ invitations }) => invitations > 0);
  const out: readonly Block[] =
    leftOut.length === 0
      ? [{ kind: 'paragraph', text: t(language, 'reports.fairness.noneLeftOut') }]
      : [
          {
            kind: 'table',
            columns: [{ title: t(language, 'nouns.firm') }, { title: t(language, 'reports.fairness.why') }],
            rows: leftOut.map((one) => [text(firmName(grouping.facts, one.firmId)), say(language, one.sentence)]),
          },
        ];
  return {
    id: 'fairness',
    title: t(language, 'reports.fairness.title'),
    newPage: true,
    blocks: [
      { kind: 'paragraph', text: t(language, 'reports.fairness.words') },
      { kind: 'paragraph', text: say(language, summary) },
      { kind: 'heading', text: t(language, 'reports.fairness.invited') },
      {
        kind: 'table',
        columns: [
          { title: t(language, 'nouns.firm') },
          { title: t(language, 'nouns.consortia') },
          { title: t(language, 'reports.fairness.places'), kind: 'number' },
          { title: t(language, 'reports.fairness.leads'), kind: 'number' },
          { title: t(language, 'reports.fairness.declined'), kind: 'number' },
        ],
        rows: placed.map((one) => rowOf(one, context)),
      },
      { kind: 'heading', text: t(language, 'reports.fairness.leftOut') },
      ...out,
    ],
  };
}
