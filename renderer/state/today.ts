/** The present day where the office is. */
import { dayInTehran } from '../../shared/language/jalali';

/** Today in Tehran, as an ISO date. */
export function todayIso(): string {
  return dayInTehran(new Date().toISOString());
}
