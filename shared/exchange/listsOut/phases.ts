/** The sheet of phases: how far each consortium is on its road. */
import { formatShortDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import type { Consortium, Phase } from '../../model/consortium';
import type { Scenario } from '../../model/scenario';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import { date, latin, listColumns, type SideColumn, sheetOf, text, type Writers } from './sheet';

interface Step {
  readonly scenario: Scenario;
  readonly consortium: Consortium;
  readonly phase: Phase;
}

export const phaseWriters: Writers<Step> = {
  scenario: latin(({ scenario }) => scenario.id, 12),
  consortium: latin(({ consortium }) => consortium.id, 14),
  id: latin(({ phase }) => phase.id, 10),
  kind: text(({ phase }, language) => t(language, `nouns.phase.${phase.kind}`), 14),
  start: date(({ phase }) => phase.start),
  end: date(({ phase }) => phase.end),
  status: text(({ phase }, language) => t(language, `nouns.phaseStatus.${phase.status}`), 14),
  gate: text(({ phase }) => phase.gate?.fa, 40),
  gateEn: latin(({ phase }) => phase.gate?.en, 40),
  decidedBy: text(({ phase }) => phase.decidedBy?.fa, 30),
  decidedByEn: latin(({ phase }) => phase.decidedBy?.en, 30),
  evidence: text(({ phase }) => phase.evidence?.fa, 40),
  evidenceEn: latin(({ phase }) => phase.evidence?.en, 40),
};

function sideColumns(context: BookContext): readonly SideColumn<Step>[] {
  const { language } = context;
  const jalali = (day: string | undefined) => day && formatShortDate(day, 'fa');
  const days = [
    { heading: t(language, 'lists.column.jalaliStart'), ...text<Step>(({ phase }) => jalali(phase.start), 14) },
    { heading: t(language, 'lists.column.jalaliEnd'), ...text<Step>(({ phase }) => jalali(phase.end), 14) },
  ];
  const name = text<Step>(({ consortium }) => nameOr(consortium, consortium.id, context), 34);
  return [...(language === 'fa' ? days : []), { heading: t(language, 'lists.column.consortiumName'), ...name }];
}

export function phaseSheet(context: BookContext): WorkbookSheet {
  const { language, scenarios } = context;
  const items = scenarios.flatMap((scenario) =>
    scenario.consortia.flatMap((consortium) => consortium.phases.map((phase) => ({ scenario, consortium, phase }))),
  );
  const columns = [...listColumns('phases', phaseWriters, language), ...sideColumns(context)];
  return sheetOf({ name: t(language, 'nouns.phases'), items, columns }, language);
}
