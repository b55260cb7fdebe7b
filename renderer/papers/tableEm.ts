/** How large the letters of tables are on the paper that is being laid out, in millimetres: columns are measured by it. */
import { createContext, useContext } from 'react';
import { tableEms } from '../../shared/papers/measure/columnWidths';

const TableEm = createContext<number>(tableEms.usual);
export const TableEmProvider = TableEm.Provider;

export function useTableEm(): number {
  return useContext(TableEm);
}
