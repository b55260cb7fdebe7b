/** What was decided about the columns of a source, kept at this computer under the source's layout and applied when it comes again. */
import type { Layout } from '../../../../shared/exchange/layout';
import { type ListMapping, mappingSchema } from '../../../../shared/exchange/mapping';
import { z } from '../../../../shared/parsing';
import { currentWorkspace } from '../../../state/document';
import { kept, remember } from '../../../state/settings';

/** The oldest of more than this many layouts are forgotten. */
const most = 60;
const keptSchema = z.record(z.string(), mappingSchema.unwrap().valueType);

function keptLayouts(): Readonly<Record<string, ListMapping>> {
  const parsed = keptSchema.safeParse(kept('importing', 'layouts'));
  return parsed.success ? parsed.data : {};
}

/** Without what the file or the workspace of today does not have. */
function stillThere({ sheet, names, ...mapping }: ListMapping, { sheets }: Layout): ListMapping {
  const ids = new Set<string>(currentWorkspace()?.capabilities.map(({ id }) => id));
  const known = Object.entries(names ?? {}).filter(([, id]) => ids.has(id));
  return {
    ...mapping,
    ...(sheet !== undefined && sheets.some(({ name }) => name === sheet) ? { sheet } : {}),
    ...(known.length > 0 ? { names: Object.fromEntries(known) } : {}),
  };
}

/** What was decided when this layout came last, or undefined. */
export function keptLayout(layout: Layout): ListMapping | undefined {
  const mapping = keptLayouts()[layout.signature];
  const applicable = mapping && stillThere(mapping, layout);
  return applicable && Object.keys(applicable).length > 0 ? applicable : undefined;
}

/** Only what concerns the layout: decisions about single rows and cells do not come again. */
function lasting({ mends: _mends, rows: _rows, newCapabilities: _new, ...layout }: ListMapping): ListMapping {
  return layout;
}

/** Keeps what was decided about the lists of an import, the newest last. */
export function keepLayouts(
  decided: readonly (readonly [signature: string, mapping: ListMapping | undefined])[],
): void {
  const entries = decided.flatMap(([signature, mapping = {}]) => {
    const layout = lasting(mapping);
    return Object.keys(layout).length === 0 ? [] : [[signature, layout] as const];
  });
  if (entries.length === 0) return;
  const before = Object.entries(keptLayouts()).filter(([signature]) => !entries.some(([key]) => key === signature));
  remember('importing', 'layouts', Object.fromEntries([...before, ...entries].slice(-most)));
}

/** Forgets what was decided about a layout. */
export function forgetLayout(signature: string): void {
  const { [signature]: _, ...others } = keptLayouts();
  remember('importing', 'layouts', others);
}
