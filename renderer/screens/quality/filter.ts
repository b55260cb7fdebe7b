/** Which findings are shown: one severity or one check, one kind of thing, and what is sought in their words. */
import { fold, matchesFolded } from '../../../shared/language/persian';
import { z } from '../../../shared/parsing';
import { type QualityFinding, qualityCheckIds, severities } from '../../../shared/quality/check';

/** What a finding may be about. */
export const kinds = ['firm', 'need', 'capability', 'area'] as const;
export type Kind = (typeof kinds)[number];

const filterSchema = z
  .strictObject({
    severity: z.enum(severities).exactOptional(),
    check: z.enum(qualityCheckIds).exactOptional(),
    kind: z.enum(kinds).exactOptional(),
  })
  .readonly();
export type QualityFilter = z.infer<typeof filterSchema>;

/** The remembered filter; anything unreadable filters nothing. */
export function parseFilter(kept: unknown): QualityFilter {
  const parsed = filterSchema.safeParse(kept);
  return parsed.success ? parsed.data : {};
}

/** Findings about one kind of thing, or all. */
export function ofKind(findings: readonly QualityFinding[], kind: Kind | undefined): readonly QualityFinding[] {
  return kind === undefined ? findings : findings.filter(({ items }) => items[0].kind === kind);
}

/** Findings that pass the filter. */
export function filterFindings(
  findings: readonly QualityFinding[],
  { severity, check, kind }: QualityFilter,
): readonly QualityFinding[] {
  return ofKind(findings, kind).filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) && (check === undefined || finding.check === check),
  );
}

const searchable = new WeakMap<QualityFinding, { readonly say: Say; readonly text: string }>();
type Say = (sentence: QualityFinding['sentence']) => string;

/** What a finding says, folded once per language. */
function searchTextOf(finding: QualityFinding, say: Say): string {
  const known = searchable.get(finding);
  if (known?.say === say) return known.text;
  const ids = finding.items.map(({ id }) => id).join(' ');
  const text = fold(`${say(finding.name)} ${say(finding.sentence)} ${ids}`);
  searchable.set(finding, { say, text });
  return text;
}

/** Findings whose words or ids hold every word of the query. */
export function searchFindings(
  findings: readonly QualityFinding[],
  query: string,
  say: Say,
): readonly QualityFinding[] {
  const sought = fold(query);
  if (sought === '') return findings;
  return findings.filter((finding) => matchesFolded(sought, searchTextOf(finding, say)));
}

/** A name for the line of a finding that stays when others are mended. */
export function findingId({ check, items }: QualityFinding): string {
  return `${check} ${items.map(({ id }) => id).join(' ')}`;
}
