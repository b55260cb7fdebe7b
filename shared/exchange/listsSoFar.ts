/** The workspace's lists while files are read into them, in the order in which they are read. */
import type { CapabilityId } from '../ids';
import { fold, foldFirmName } from '../language/persian';
import type { Area } from '../model/area';
import type { Capability } from '../model/capability';
import type { Firm } from '../model/firm';
import type { Need } from '../model/need';
import type { Tie } from '../model/tie';
import type { Workspace } from '../model/workspace';
import { LastSaid } from './lastSaid';
import { foldName, nameMarks, namesOf } from './names';
import { ScenariosSoFar } from './scenariosSoFar';
import { Shelf } from './shelf';

export function firmNameMark(name: string): string {
  return `name:${foldFirmName(name)}`;
}

export function nationalMark(nationalId: string): string {
  return `national:${nationalId}`;
}

function firmMarks({ nationalId, name }: Firm): readonly string[] {
  const names = [...new Set(namesOf(name).map(firmNameMark))];
  return nationalId === undefined ? names : [nationalMark(nationalId), ...names];
}

export function needMark(areaId: string, title: string): string {
  return `title:${areaId} ${foldName(title)}`;
}

function titleMark(title: string): string {
  return `title:${foldName(title)}`;
}

function needMarks({ areaId, title }: Need): readonly string[] {
  return [needMark(areaId, title.fa), titleMark(title.fa)];
}

export function tieMark({ kind, firmIds }: Pick<Tie, 'kind' | 'firmIds'>): string {
  return `pair:${kind} ${[...firmIds].sort().join(' ')}`;
}

/** The lists that files bring. */
export type Lists = Pick<Workspace, 'capabilities' | 'areas' | 'firms' | 'needs' | 'ties'>;
/** The lists of a workspace with its scenarios, and what files last said of them. */
export type KnownLists = Lists & Pick<Workspace, 'scenarios' | 'imports'>;

export class ListsSoFar {
  readonly capabilities: Shelf<Capability>;
  readonly areas: Shelf<Area>;
  readonly firms: Shelf<Firm>;
  /** What is remembered of firms that the office deleted: id, شناسه ملی and name. */
  readonly deletedFirms: Shelf<Firm>;
  readonly needs: Shelf<Need>;
  readonly ties: Shelf<Tie>;
  readonly scenarios: ScenariosSoFar;
  /** Areas that rows named and nobody knows; they are made when such a row is taken. */
  readonly announcedAreas = new Map<string, Area>();
  readonly lastSaid: LastSaid;

  constructor(lists: KnownLists) {
    this.lastSaid = new LastSaid(lists.imports);
    this.capabilities = new Shelf<Capability>(lists.capabilities, 'C', nameMarks);
    this.areas = new Shelf<Area>(lists.areas, 'area', nameMarks);
    const deleted = this.lastSaid.deletedFirms.map(({ itemId, says }) => ({ ...says, id: itemId }) as Firm);
    const deletedIds = deleted.map(({ id }) => id);
    this.firms = new Shelf<Firm>(lists.firms, 'F', firmMarks, deletedIds);
    this.deletedFirms = new Shelf<Firm>(deleted, 'F', firmMarks);
    this.needs = new Shelf<Need>(lists.needs, 'N', needMarks);
    this.ties = new Shelf<Tie>(lists.ties, 'T', (tie) => [tieMark(tie)]);
    this.scenarios = new ScenariosSoFar(lists.scenarios);
  }

  readonly findCapability = (idOrName: string): CapabilityId | undefined => byIdOrName(this.capabilities, idOrName)?.id;

  findNeed(idOrTitle: string): Need | undefined {
    const titled = () => this.needs.marked(titleMark(idOrTitle));
    return this.needs.get(idOrTitle) ?? (titled().length === 1 ? titled()[0] : undefined);
  }

  findArea(idOrName: string): Area | undefined {
    return byIdOrName(this.areas, idOrName) ?? this.announcedAreas.get(foldName(idOrName));
  }
}

function byIdOrName<Item extends { readonly id: string }>(shelf: Shelf<Item>, idOrName: string): Item | undefined {
  return (
    shelf.get(idOrName) ?? shelf.marked(`id:${fold(idOrName)}`)[0] ?? shelf.marked(`name:${foldName(idOrName)}`)[0]
  );
}
