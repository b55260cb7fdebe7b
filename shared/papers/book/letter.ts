/** The letter that goes with a book to the post above who signs it. */
import { t } from '../../language/messages/say';
import { formatPercent } from '../../language/numerals';
import { isFormed } from '../../model/grouping';
import { readerTable } from '../../reference/readers';
import { officialLetter } from '../office';
import type { Letter } from '../paper';
import type { ScenarioContext } from '../scenario/context';
import { figuresIn } from '../scenario/standing';

/** The nearest post above who signs: nobody writes to himself. */
function readerOf({ workspace, text }: ScenarioContext): string {
  const signs = workspace.office.signatory?.post.fa ?? '';
  const own = readerTable.rows.findIndex(({ post }) => signs.startsWith(post.fa));
  const reader = readerTable.rows[own + 1] ?? readerTable.rows.at(-1);
  return reader === undefined ? '' : text(reader.address);
}

export function letterOf(context: ScenarioContext, title: string): Letter {
  const { language, workspace, scenario, grouping } = context;
  const figures = figuresIn(context);
  return officialLetter(workspace.office, context, {
    scenario,
    hasAttachment: true,
    to: readerOf(context),
    subject: title,
    paragraphs: [
      t(language, 'reports.book.opening', { scenario: scenario.name }),
      t(language, 'reports.book.standing', {
        consortia: grouping.groups.filter(isFormed).length,
        firms: figures.firmsPlaced,
        covered: formatPercent(figures.coverage, language),
      }),
      t(language, 'reports.book.request'),
    ],
    copies: [],
  });
}
