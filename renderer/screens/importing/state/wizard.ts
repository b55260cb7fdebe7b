/** Where the import wizard stands: the file, what has been decided about it, and the newest preview. It lives as long as its screen. */
import { create } from 'zustand';
import type { ListName } from '../../../../shared/exchange/columns';
import type { Mapping } from '../../../../shared/exchange/mapping';
import type { ImportPreview } from '../../../../shared/exchange/preview';
import type { Events, ImportFile } from '../../../../shared/ipc/contract';
import type { Refusal } from '../../../../shared/result';
import type { Filter } from '../read/filters';

export const steps = ['file', 'columns', 'rows', 'report'] as const;
export type Step = (typeof steps)[number];

/** What the main process is doing for the wizard. */
export interface Work extends Pick<Events['imports.progress'], 'stage' | 'share'> {
  /** What the window asked for; its stages are told by the main process. */
  readonly task: Events['imports.progress']['stage'];
}

interface Wizard {
  readonly step: Step;
  readonly file: ImportFile | undefined;
  readonly lists: readonly ListName[];
  readonly mapping: Mapping;
  /** The mapping before the person decided anything, choices of last time included. */
  readonly start: Mapping;
  /** The layout of each list as it was first found: under it the choices are kept. */
  readonly signatures: Readonly<Partial<Record<ListName, string>>>;
  /** Lists whose choices of last time were applied. */
  readonly recalled: readonly ListName[];
  readonly preview: ImportPreview | undefined;
  /** The preview does not show the newest decisions. */
  readonly isStale: boolean;
  /** The person has ended the comparison that would show them. */
  readonly isStopped: boolean;
  readonly work: Work | undefined;
  /** Why the file could not be read, or the preview not be made. */
  readonly refusal: Refusal | undefined;
  /** What was imported, once it is. */
  readonly taken: { readonly preview: ImportPreview; readonly revision: number } | undefined;
  /** The list in view, the row chosen in it and the rows that are shown. */
  readonly list: ListName | undefined;
  readonly row: number | undefined;
  readonly filter: Filter;
  /** What is to happen if the person lets the decisions go. */
  readonly leaving: (() => void) | undefined;
}

/** Nothing decided: one object, because decisions are told by the mapping being another one. */
const undecided: Mapping = {};

const fresh: Wizard = {
  step: 'file',
  file: undefined,
  lists: [],
  mapping: undecided,
  start: undecided,
  signatures: {},
  recalled: [],
  preview: undefined,
  isStale: false,
  isStopped: false,
  work: undefined,
  refusal: undefined,
  taken: undefined,
  list: undefined,
  row: undefined,
  filter: 'all',
  leaving: undefined,
};

export const useWizard = create<Wizard>(() => fresh);

/** Begins anew, without a file. */
export function startAnew(): void {
  useWizard.setState(fresh, true);
}

export function goToStep(step: Step): void {
  useWizard.setState({ step });
}

/** Looks at another list of the file. */
export function showList(list: ListName): void {
  useWizard.setState({ list, row: undefined, filter: 'all' });
}

export function chooseRow(row: number | undefined): void {
  useWizard.setState({ row });
}

export function showRows(filter: Filter): void {
  useWizard.setState({ filter });
}

/** May the person go to the step now? What was imported is not decided again. */
export function isOpenStep(step: Step, { file, preview, taken }: Wizard = useWizard.getState()): boolean {
  if (taken !== undefined) return step === 'report';
  if (step === 'file') return true;
  if (step === 'columns') return file !== undefined && preview !== undefined;
  return step === 'rows' && preview !== undefined && preview.lists.every(({ refusal }) => refusal === undefined);
}

/** Has the person decided something that leaving would lose? */
export function hasDecisions({ mapping, start, taken }: Wizard = useWizard.getState()): boolean {
  return taken === undefined && mapping !== start;
}

/** Is the list being taken over? That is done as a whole: nothing is decided and nobody leaves meanwhile. */
export function isTaking({ work }: Wizard = useWizard.getState()): boolean {
  return work?.task === 'taking';
}

/** Does something that lets the decisions go: at once when there are none, else when the person has agreed. */
export function letGo(then: () => void): void {
  if (isTaking()) return;
  if (hasDecisions()) useWizard.setState({ leaving: then });
  else then();
}
