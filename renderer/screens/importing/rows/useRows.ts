/** The rows of a list for the grid: as long as the preview and the filter do not change, the same. */
import { useMemo } from 'react';
import type { ListPreview } from '../../../../shared/exchange/preview';
import { countsOf, filterRows, rowsOf } from '../read/filters';
import { useWizard } from '../state/wizard';

export function useRows({ report, cells }: ListPreview) {
  const filter = useWizard((wizard) => wizard.filter);
  const all = useMemo(() => rowsOf(report, cells), [report, cells]);
  const counts = useMemo(() => countsOf(all), [all]);
  const shown = useMemo(() => filterRows(all, filter), [all, filter]);
  return { all, counts, shown, filter };
}
