/** The first sheet: what the workbook is, of which workspace and when, and what stands in each sheet. It is not imported. */
import { formatDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import { pickText } from '../../language/text';
import type { WorkbookSheet, WrittenCell } from '../workbook';
import type { BookContext } from './context';

export interface GuidedSheet extends WorkbookSheet {
  readonly isImportable: boolean;
}

type Row = readonly WrittenCell[];

function aboutRows({ workspace, language, revision, today, scenarios }: BookContext): readonly Row[] {
  const names = scenarios.map(({ name }) => pickText(name, language)).join('\n');
  const ofOffice = pickText(workspace.office.organisation, language);
  return [
    [t(language, 'nouns.workspace'), pickText(workspace.title, language), ofOffice],
    [t(language, 'lists.guide.madeOn'), formatDate(today, language), today],
    [t(language, 'lists.guide.revision'), formatNumber(revision, language), null],
    [t(language, 'nouns.scenarios'), names, null],
    [t(language, 'lists.guide.dates'), null, t(language, 'lists.guide.datesText')],
    [t(language, 'lists.guide.back'), null, t(language, 'lists.guide.backText')],
    [t(language, 'lists.guide.missing'), null, t(language, 'lists.guide.missingText')],
    [t(language, 'lists.guide.private'), null, t(language, 'lists.guide.privateText')],
  ];
}

export function guideSheet(context: BookContext, sheets: readonly GuidedSheet[]): WorkbookSheet {
  const { language } = context;
  const text = (heading: string, width: number) => ({ heading, width, kind: 'text' as const });
  return {
    name: t(language, 'lists.sheet.guide'),
    columns: [
      text(t(language, 'lists.guide.subject'), 30),
      text(t(language, 'lists.guide.value'), 36),
      text(t(language, 'lists.guide.explanation'), 80),
    ],
    rows: [
      ...aboutRows(context),
      ...sheets.map(
        ({ name, rows, isImportable }): Row => [
          name,
          t(language, 'lists.guide.rows', { count: rows.length }),
          t(language, isImportable ? 'lists.guide.importable' : 'lists.guide.onlyShown'),
        ],
      ),
    ],
  };
}
