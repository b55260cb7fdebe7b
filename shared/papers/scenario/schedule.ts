/** The road of all consortia as a drawing, a page at a time: who is when in which phase. */
import { t } from '../../language/messages/say';
import { datedPhases } from '../../planning/schedule';
import { chunksOf } from '../chunks';
import { ganttOf } from '../gantt';
import type { Section } from '../paper';
import type { ScenarioContext } from './context';

/** More lines than this do not fit on one page. */
const mostLines = 30;

/** Undefined while no phase of any consortium has dates. */
export function scheduleSection({ scenario, language, text }: ScenarioContext): Section | undefined {
  const lines = scenario.consortia.map(({ name, phases }) => ({ title: text(name), phases }));
  const dated = lines.filter(({ phases }) => datedPhases(phases).length > 0);
  const blocks = chunksOf(dated, mostLines).flatMap(
    (page) => ganttOf(page, t(language, 'reports.schedule.caption'), language) ?? [],
  );
  if (blocks.length === 0) return undefined;
  return { id: 'schedule', title: t(language, 'reports.schedule.title'), newPage: true, blocks };
}
