/** What the palette finds: actions, firms, needs and consortia whose words match, spelling variants folded. */
import { fold, matchesFolded } from '../../../shared/language/persian';
import type { Workspace } from '../../../shared/model/workspace';
import type { Judgement } from '../../state/judgement';
import type { Words } from '../../state/language';
import { goTo } from '../../state/session';
import { actions } from '../actions';

export interface Found {
  readonly id: string;
  readonly kind: 'action' | 'firm' | 'need' | 'consortium';
  readonly label: string;
  /** A shortcut, or what kind of thing it is. */
  readonly note: string;
  readonly disabledReason?: string;
  readonly run: () => void;
}

/** More than this of one kind would only be scrolled past. */
const mostOfEach = 8;

function foundActions({ say }: Words): readonly Found[] {
  return actions
    .filter(({ id }) => id !== 'palette')
    .map(({ id, label, shortcut, disabledReason, run }) => {
      const reason = disabledReason?.();
      return {
        id: `action ${id}`,
        kind: 'action',
        label: say({ key: label }),
        note: shortcut?.written ?? '',
        ...(reason === undefined ? {} : { disabledReason: say({ key: reason }) }),
        run,
      };
    });
}

function foundThings(words: Words, workspace: Workspace, judgement: Judgement | undefined): readonly Found[] {
  const { t, text } = words;
  const firms = workspace.firms.map(
    (firm): Found => ({
      id: `firm ${firm.id}`,
      kind: 'firm',
      label: text(firm.name),
      note: t('nouns.firm'),
      run: () => goTo('firms', { kind: 'firm', id: firm.id }),
    }),
  );
  const needs = workspace.needs.map(
    (need): Found => ({
      id: `need ${need.id}`,
      kind: 'need',
      label: text(need.title),
      note: t('nouns.need'),
      run: () => goTo('needs', { kind: 'need', id: need.id }),
    }),
  );
  const consortia = (judgement?.scenario.consortia ?? []).map(
    (consortium): Found => ({
      id: `consortium ${consortium.id}`,
      kind: 'consortium',
      label: text(consortium.name),
      note: t('nouns.consortium'),
      run: () => goTo('board', { kind: 'consortium', id: consortium.id }),
    }),
  );
  return [...firms, ...needs, ...consortia];
}

/** How near the beginning the query stands: 0 at the start of the label, 1 at the start of a word, 2 inside a word. */
function distance(label: string, query: string): number {
  const folded = fold(label);
  if (folded.startsWith(query)) return 0;
  return folded.includes(` ${query}`) ? 1 : 2;
}

/** Everything that matches what was typed, the nearest first; with nothing typed, the actions alone. */
export function search(
  typed: string,
  words: Words,
  workspace: Workspace | undefined,
  judgement: Judgement | undefined,
): readonly Found[] {
  const query = fold(typed);
  if (query === '') return foundActions(words);
  const things = workspace === undefined ? [] : foundThings(words, workspace, judgement);
  const counts = new Map<Found['kind'], number>();
  return [...foundActions(words), ...things]
    .filter(({ label }) => matchesFolded(query, fold(label)))
    .map((found) => ({ found, far: distance(found.label, query) }))
    .sort((a, b) => a.far - b.far)
    .flatMap(({ found }) => {
      const count = counts.get(found.kind) ?? 0;
      counts.set(found.kind, count + 1);
      return count < mostOfEach ? [found] : [];
    });
}
