/** The road of all consortia as a drawing, a page at a time on one scale: who is when in which phase. */
import { t } from '../../language/messages/say';
import { datedPhases } from '../../planning/schedule';
import { chunksOf } from '../chunks';
import { ganttOf, ganttWords } from '../gantt';
import type { GanttBlock, Section } from '../paper';
import type { ScenarioContext } from './context';

/** More lines than this do not fit on one page. */
const mostLines = 30;

/** The whole drawing cut into pages: each keeps the months of all, and says only what stands on it. */
function pagesOf({ scenario, language, text }: ScenarioContext): readonly GanttBlock[] {
  const caption = t(language, 'reports.schedule.caption');
  const lines = scenario.consortia.map(({ name, phases }) => ({ title: text(name), phases }));
  const dated = lines.filter(({ phases }) => datedPhases(phases).length > 0);
  const whole = ganttOf(dated, caption, language);
  if (whole === undefined) return [];
  const parts = chunksOf(dated, mostLines);
  const rows = chunksOf(whole.rows, mostLines);
  return parts.map((part, index) => ({
    ...whole,
    caption:
      parts.length === 1
        ? caption
        : t(language, 'reports.schedule.captionPart', { part: index + 1, parts: parts.length }),
    alternative: ganttWords(part, language),
    rows: rows[index] ?? [],
  }));
}

/** Undefined while no phase of any consortium has dates. */
export function scheduleSection(context: ScenarioContext): Section | undefined {
  const blocks = pagesOf(context);
  if (blocks.length === 0) return undefined;
  return { id: 'schedule', title: t(context.language, 'reports.schedule.title'), newPage: true, blocks };
}
