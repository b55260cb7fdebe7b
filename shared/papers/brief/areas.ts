/** The service areas of the brief, each in a line: how far it is covered, who leads, what is wanting and which gate comes next. */
import { isolate } from '../../language/bidi';
import { formatShortDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import { firstGate, isGateLate } from '../../planning/lateGates';
import { short } from '../measure/short';
import type { TableBlock } from '../paper';
import { type AreaStanding, areaStandings } from '../scenario/areas';
import type { ScenarioContext } from '../scenario/context';
import { coverageText } from '../scenario/standing';

/** So many areas leave room for the rest, each on at most two lines. */
const mostAreas = 12;
const mostLeads = 2;
const mostGaps = 2;
/** Letters of a name that leave room for the others of its cell. */
const longestArea = 40;
const longestName = 26;

/** The first names, and how many are left unsaid. */
function someOf(all: readonly string[], most: number, { language }: ScenarioContext): string {
  const names = all.slice(0, most).map((name) => short(name, longestName));
  return names.length === all.length
    ? t(language, 'reports.brief.names', { names })
    : t(language, 'reports.brief.namesAndMore', {
        names: names.map((name) => isolate(name, language)).join(language === 'fa' ? '، ' : ', '),
        more: all.length - most,
      });
}

function leadsOf({ formed }: AreaStanding, context: ScenarioContext): string {
  const { language, text } = context;
  if (formed.length === 0) return t(language, 'reports.coverage.notFormed');
  const leads = formed.flatMap(({ members }) => members.find(({ member }) => member.role === 'lead')?.firm ?? []);
  const names = [...new Map(leads.map(({ id, name }) => [id, text(name)])).values()];
  return names.length === 0 ? t(language, 'papers.summary.noLead') : someOf(names, mostLeads, context);
}

function gapsOf({ gaps, isAsked }: AreaStanding, context: ScenarioContext): string {
  const { language, text, grouping } = context;
  if (!isAsked) return '—';
  if (gaps.length === 0) return t(language, 'reports.brief.noGap');
  const ids = [...new Set(gaps.map(({ capabilityId }) => capabilityId))];
  const names = ids.map((id) => text(grouping.facts.capabilities.get(id)?.name ?? { fa: id }));
  return t(language, 'reports.brief.gaps', { count: gaps.length, names: someOf(names, mostGaps, context) });
}

function gateOf({ formed, unformed }: AreaStanding, { language, today }: ScenarioContext): string {
  const consortia = [...formed, ...unformed].map(({ consortium }) => consortium);
  const gate = firstGate(consortia);
  if (gate === undefined) return '—';
  return t(language, isGateLate(gate.phase, today) ? 'reports.brief.gateLate' : 'reports.brief.gate', {
    phase: t(language, `nouns.phase.${gate.phase.kind}`),
    day: formatShortDate(gate.dueOn, language),
  });
}

/** The worst-covered areas first; those in which nobody asks for anything stand before them. */
export function briefAreas(context: ScenarioContext): TableBlock {
  const { language } = context;
  const all = areaStandings(context).toSorted(
    (a, b) => Number(a.isAsked) - Number(b.isAsked) || a.coverage - b.coverage,
  );
  const shown = all.slice(0, mostAreas);
  return {
    kind: 'table',
    ...(shown.length === all.length
      ? {}
      : { caption: t(language, 'reports.brief.more', { shown: shown.length, all: all.length }) }),
    columns: [
      { title: t(language, 'nouns.area') },
      { title: t(language, 'nouns.coverage'), kind: 'number' },
      { title: t(language, 'nouns.consortia'), kind: 'number' },
      { title: t(language, 'reports.brief.leads') },
      { title: t(language, 'papers.gaps.title') },
      { title: t(language, 'reports.brief.nextGate') },
    ],
    rows: shown.map((area) => [
      short(area.name, longestArea),
      coverageText(area.coverage, area.isAsked, context),
      formatNumber(area.formed.length, language),
      leadsOf(area, context),
      gapsOf(area, context),
      gateOf(area, context),
    ]),
  };
}
