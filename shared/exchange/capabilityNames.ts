/** Finds capabilities by what lists call them: id, name, or what a person said a name means. Names nobody knows get the nearest ones. */
import type { CapabilityId } from '../ids';
import { fold } from '../language/persian';
import type { ListsSoFar } from './listsSoFar';
import type { ListMapping } from './mapping';
import { foldName } from './names';
import { editDistance } from './nearest';
import type { Suggestion } from './report';

export interface CapabilityNames {
  /** The level of names without one, if a person decided it. */
  readonly plainLevel?: number | undefined;
  find(idOrName: string): CapabilityId | undefined;
  /** At most three, the nearest first. */
  nearest(name: string): readonly Suggestion[];
}

const suggestionsGiven = 3;
/** Words less like each other than this have nothing in common. */
const leastLikeness = 0.5;
/** Enough for a person; a file full of nonsense is not searched word by word. */
const namesSearched = 300;

interface Candidate {
  readonly suggestion: Suggestion;
  readonly words: readonly string[];
  readonly joined: string;
}

const wordsOf = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== 'و' && word !== 'and');

function candidate(name: string, suggestion: Suggestion): Candidate {
  const words = wordsOf(name);
  return { suggestion, words, joined: words.join('') };
}

/** 0..1: letters in common, or words in common. */
function likeness(a: Candidate, b: Candidate): number {
  const longer = Math.max(a.joined.length, b.joined.length, 1);
  const most = Math.floor(longer * (1 - leastLikeness));
  const byLetters = 1 - editDistance(a.joined, b.joined, most) / longer;
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  const byWords = (2 * shared) / Math.max(a.words.length + b.words.length, 1);
  return Math.max(byLetters, byWords);
}

export class KnownCapabilities implements CapabilityNames {
  readonly plainLevel: number | undefined;
  readonly #lists: ListsSoFar;
  readonly #settled: ReadonlyMap<string, CapabilityId>;
  readonly #met = new Set<string>();
  readonly #known = new Map<string, CapabilityId | undefined>();
  readonly #found = new Map<string, readonly Suggestion[]>();
  #candidates: readonly Candidate[] | undefined;

  constructor(lists: ListsSoFar, { names = {}, plainLevel }: ListMapping) {
    this.plainLevel = plainLevel;
    this.#lists = lists;
    this.#settled = new Map(Object.entries(names).map(([name, id]) => [foldName(name), id]));
  }

  /** A list names the same few capabilities again and again. */
  find(idOrName: string): CapabilityId | undefined {
    const known = this.#known.get(idOrName);
    if (known !== undefined || this.#known.has(idOrName)) return known;
    const found = this.#look(idOrName);
    this.#known.set(idOrName, found);
    return found;
  }

  /** Does a cell have the name? */
  hasMet(name: string): boolean {
    return this.#met.has(foldName(name));
  }

  /** Is there a capability with the id? */
  isThere(id: CapabilityId): boolean {
    return this.#lists.capabilities.get(id) !== undefined;
  }

  #look(idOrName: string): CapabilityId | undefined {
    const name = foldName(idOrName);
    const settled = this.#settled.get(name);
    if (settled !== undefined) this.#met.add(name);
    return settled !== undefined && this.isThere(settled) ? settled : this.#lists.findCapability(idOrName);
  }

  nearest(name: string): readonly Suggestion[] {
    const known = this.#found.get(name);
    if (known !== undefined || this.#found.size >= namesSearched) return known ?? [];
    const found = this.#search(name);
    this.#found.set(name, found);
    return found;
  }

  #search(name: string): readonly Suggestion[] {
    this.#candidates ??= this.#lists.capabilities.all.flatMap(({ id, name: text }) =>
      [id, text.fa, text.en ?? ''].filter((word) => word !== '').map((word) => candidate(word, { id, name: text })),
    );
    const asked = candidate(name, { id: '', name: { fa: name } });
    const best = new Map<string, { readonly suggestion: Suggestion; readonly likeness: number }>();
    for (const one of this.#candidates) {
      const how = likeness(asked, one);
      const { id } = one.suggestion;
      if (how >= leastLikeness && how > (best.get(id)?.likeness ?? 0)) {
        best.set(id, { suggestion: one.suggestion, likeness: how });
      }
    }
    const nearest = [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, suggestionsGiven);
    return nearest.map(({ suggestion }) => suggestion);
  }
}
