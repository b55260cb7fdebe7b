/** A column said in one sentence, for those who do not see it. */
import type { ConsortiumId } from '../../../../shared/ids';
import { coverageOf } from '../../../../shared/planning/figures';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { readingsOf } from '../read/readings';

export function useColumnLabel(judgement: Judgement, id: ConsortiumId): string {
  const { t } = useWords();
  const readings = readingsOf(judgement);
  const group = readings.groups.get(id);
  if (group === undefined) return '';
  const { facts } = judgement.grouping;
  const { name, areaId } = group.consortium;
  return t('board.column.label', {
    name,
    area: facts.areas.get(areaId)?.name ?? areaId,
    coverage: { percent: coverageOf(facts, [group]) },
    points: readings.points.get(id) ?? 0,
    members: group.members.length,
    findings: readings.findings.get(id)?.length ?? 0,
  });
}
