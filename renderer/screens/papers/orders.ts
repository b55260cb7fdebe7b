/** What is chosen on the page, and the papers that it orders. */
import type { Language } from '../../../shared/language/language';
import { languages } from '../../../shared/language/language';
import { type PaperKind, paperKinds } from '../../../shared/model/paperKind';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { type PaperForm, paperForms } from '../../../shared/papers/form';
import type { PaperOrder } from '../../../shared/papers/orders';

/** The ids of what the papers are about; undefined for every consortium, firm or meeting that they can be about. */
export type Chosen = ReadonlySet<string> | undefined;

export interface PaperChoice {
  readonly kind: PaperKind;
  readonly language: Language;
  readonly form: PaperForm;
}

/** What was remembered, as far as it still is a choice. */
export function parseChoice(kept: unknown, shown: Language): PaperChoice {
  const { kind, language, form } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return {
    kind: paperKinds.find((one) => one === kind) ?? 'proposal',
    language: languages.find((one) => one === language) ?? shown,
    form: paperForms.find((one) => one === form) ?? 'pdf',
  };
}

export interface Subject {
  readonly id: string;
  readonly name: Scenario['name'];
}

/** What papers of the kind are about beside the scenario: consortia with members, firms with a seat, firms, meetings. */
export function subjectsOf(
  kind: PaperKind,
  { firms, meetings }: Workspace,
  { consortia }: Scenario,
): readonly Subject[] {
  if (kind === 'proposal') return consortia.filter(({ members }) => members.length > 0);
  if (kind === 'minutes') return meetings.map(({ id, title }) => ({ id, name: title }));
  if (kind === 'sheet') return firms;
  if (kind !== 'letter') return [];
  const seated = new Set<string>(consortia.flatMap(({ members }) => members.map(({ firmId }) => firmId)));
  return firms.filter(({ id }) => seated.has(id));
}

/** Is there one paper of this kind for each of several subjects? */
export function hasSubjects(kind: PaperKind): kind is 'proposal' | 'letter' | 'sheet' | 'minutes' {
  return kind === 'proposal' || kind === 'letter' || kind === 'sheet' || kind === 'minutes';
}

/** The orders of the chosen papers, in the order of the lists. */
export function ordersOf(
  kind: PaperKind,
  workspace: Workspace,
  scenario: Scenario,
  { chosen, dueOn }: { readonly chosen: Chosen; readonly dueOn: string | undefined },
): readonly PaperOrder[] {
  const scenarioId = scenario.id;
  const isChosen = ({ id }: Subject) => chosen === undefined || chosen.has(id);
  const until = dueOn === undefined ? {} : { dueOn };
  const { firms } = workspace;
  const own = new Set(
    subjectsOf(kind, workspace, scenario)
      .filter(isChosen)
      .map(({ id }) => id),
  );
  switch (kind) {
    case 'proposal':
      return scenario.consortia.flatMap(({ id }) => (own.has(id) ? [{ kind, scenarioId, consortiumId: id }] : []));
    case 'letter':
      return firms.flatMap(({ id }) => (own.has(id) ? [{ kind, scenarioId, firmId: id, ...until }] : []));
    case 'sheet':
      return firms.flatMap(({ id }) => (own.has(id) ? [{ kind, scenarioId, firmId: id }] : []));
    case 'minutes':
      return workspace.meetings.flatMap(({ id }) => (own.has(id) ? [{ kind, meetingId: id }] : []));
    default:
      return [{ kind, scenarioId }];
  }
}
