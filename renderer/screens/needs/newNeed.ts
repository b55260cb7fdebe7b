/** New needs and areas: empty ones, and the copy of a need. */
import { type AreaId, areaIdSchema, needIdSchema, nextId } from '../../../shared/ids';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Area } from '../../../shared/model/area';
import type { Need } from '../../../shared/model/need';
import { currentWorkspace } from '../../state/document';
import { execute } from '../../state/execute';
import { select } from '../../state/session';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** A need with a title only. It is a draft: the planner leaves it alone until it is opened. */
export function emptyNeed(areaId: AreaId, needs: readonly Need[]): Need {
  return {
    id: needIdSchema.parse(nextId('N', idsOf(needs))),
    areaId,
    title: both(sentence('needs.newNeedTitle', { number: needs.length + 1 })),
    priority: 2,
    districts: [],
    requirements: [],
    status: 'draft',
  };
}

/** The same need under another id and title. */
export function copyOfNeed(need: Need, needs: readonly Need[]): Need {
  const id = needIdSchema.parse(nextId('N', idsOf(needs)));
  return { ...need, id, title: both(sentence('needs.copyTitle', { title: need.title })) };
}

/** An area with a name; its owner is to be written. */
export function emptyArea(areas: readonly Area[]): Area {
  return {
    id: areaIdSchema.parse(nextId('A', idsOf(areas))),
    name: both(sentence('needs.newAreaName', { number: areas.length + 1 })),
    owner: { fa: '' },
  };
}

/** Saves a need and shows it. */
export async function addNeed(need: Need): Promise<void> {
  if (await execute({ kind: 'need.save', need })) select({ kind: 'need', id: need.id });
}

/** Adds an empty need to an area and shows it. */
export async function addEmptyNeed(areaId: AreaId): Promise<void> {
  const needs = currentWorkspace()?.needs;
  if (needs !== undefined) await addNeed(emptyNeed(areaId, needs));
}

/** Adds an empty area and shows it. */
export async function addEmptyArea(): Promise<void> {
  const areas = currentWorkspace()?.areas;
  if (areas === undefined) return;
  const area = emptyArea(areas);
  if (await execute({ kind: 'area.save', area })) select({ kind: 'area', id: area.id });
}
