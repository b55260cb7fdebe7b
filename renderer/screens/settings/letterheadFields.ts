/** The letterhead as fields show it, and the office once they are written. What is emptied is taken away. */
import { jalaliParts } from '../../../shared/language/jalali';
import type { Office } from '../../../shared/model/office';
import type { Text } from '../../../shared/model/text';

type Head = NonNullable<Office['letterhead']>;

function withHead(office: Office, letterhead: Head): Office {
  return { ...office, letterhead };
}

/** Does it say where the running number stands? */
export function isPattern(pattern: string): boolean {
  return pattern.includes('{number}');
}

/** The Jalali year of a day. */
export function yearOf(day: string): number {
  return jalaliParts(day)?.year ?? 0;
}

export function withPattern(office: Office, numberPattern: string): Office {
  return withHead(office, { ...office.letterhead, numberPattern });
}

/** Who always gets a copy. */
export function copiesOf({ letterhead }: Office): readonly Text[] {
  return letterhead?.copies ?? [];
}

export function withCopies(office: Office, copies: readonly Text[]): Office {
  const { copies: _before, ...rest } = office.letterhead ?? {};
  return withHead(office, copies.length === 0 ? rest : { ...rest, copies });
}

export function withEmblem(office: Office, emblem: string | undefined): Office {
  const { emblem: _before, ...rest } = office.letterhead ?? {};
  return withHead(office, emblem === undefined ? rest : { ...rest, emblem });
}
