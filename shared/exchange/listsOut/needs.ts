/** The sheet of needs. */
import { formatShortDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import type { Need } from '../../model/need';
import type { WorkbookSheet } from '../workbook';
import { type BookContext, nameOr } from './context';
import {
  date,
  englishOf,
  joined,
  latin,
  listColumns,
  type SideColumn,
  sheetOf,
  text,
  type Writers,
  whole,
  yesNo,
} from './sheet';

export const needWriters: Writers<Need> = {
  id: latin(({ id }) => id, 12),
  area: latin(({ areaId }) => areaId, 16),
  owner: text(({ owner }) => owner?.fa, 26),
  ownerEn: latin(({ owner }) => owner?.en, 26),
  title: text(({ title }) => title.fa, 40),
  titleEn: latin(({ title }) => title.en, 40),
  statement: text(({ statement }) => statement?.fa, 60),
  statementEn: latin(({ statement }) => statement?.en, 60),
  priority: whole(({ priority }) => priority),
  requiresLicence: yesNo(({ requiresLicence }) => requiresLicence),
  districts: latin(({ districts }, language) => joined(districts, language), 18),
  requirements: latin(
    ({ requirements }, language) =>
      joined(
        requirements.map(({ capabilityId, minLevel, weight }) => `${capabilityId}:${minLevel}*${weight}`),
        language,
      ),
    34,
  ),
  budgetMin: whole(({ budgetMin }) => budgetMin, 14),
  budgetMax: whole(({ budgetMax }) => budgetMax, 14),
  adoptionPath: text(({ adoptionPath }) => adoptionPath?.fa, 40),
  adoptionPathEn: latin(({ adoptionPath }) => adoptionPath?.en, 40),
  deadline: date(({ deadline }) => deadline),
  kpis: text(
    ({ kpis = [] }, language) =>
      joined(
        kpis.map(({ fa }) => fa),
        language,
      ),
    40,
  ),
  kpisEn: latin(({ kpis = [] }, language) => englishOf(kpis, language), 40),
  international: yesNo(({ international }) => international),
  status: text(({ status }, language) => t(language, `nouns.needStatus.${status}`), 14),
  source: text(({ source }) => source, 24),
};

/** What people read beside the codes. */
function sideColumns(context: BookContext): readonly SideColumn<Need>[] {
  const { language, facts } = context;
  const area = text<Need>(({ areaId }) => nameOr(facts.areas.get(areaId), areaId, context), 26);
  const jalali = text<Need>(({ deadline }) => deadline && formatShortDate(deadline, 'fa'), 14);
  return [
    { heading: t(language, 'lists.column.areaName'), ...area },
    ...(language === 'fa' ? [{ heading: t(language, 'lists.column.jalaliDeadline'), ...jalali }] : []),
  ];
}

export function needSheet(context: BookContext): WorkbookSheet {
  const { workspace, language } = context;
  const columns = [...listColumns('needs', needWriters, language), ...sideColumns(context)];
  return sheetOf({ name: t(language, 'nouns.needs'), items: workspace.needs, columns }, language);
}
