/** Counting days between ISO dates; no clock and no time zone has a part in it. */
const dayMs = 86_400_000;

/** The ISO date so many days later, or earlier when negative. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * dayMs).toISOString().slice(0, 10);
}

/** Days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}
