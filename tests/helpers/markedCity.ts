/** A city of three firms in which every field of the schema is filled, and every text is a marker of its own that says where it stands. */
import { defaultPolicy } from '../../shared/model/policy';
import { type Workspace, workspaceSchema } from '../../shared/model/workspace';
import { report } from './planReport';

let count = 0;

/** A text that stands nowhere else. */
function marker(): string {
  count += 1;
  return `نشان${String(count).padStart(4, '0')}x`;
}

const text = () => ({ fa: marker(), en: marker() });
const day = '2027-03-04';
const moment = '2026-11-24T08:00:00Z';

function firm(id: string, mine: string, others: string) {
  return {
    id,
    nationalId: '10380284790',
    name: text(),
    size: 'large',
    class: 'fanavar',
    legacyClass: marker(),
    productionLicence: { number: marker(), issuedOn: day, products: [text()] },
    privateOwnership: true,
    rndSpend: 700,
    fields: [marker()],
    capabilities: [
      { capabilityId: 'X', level: 4, evidence: marker(), expiresOn: day },
      { capabilityId: mine, level: 3, evidence: marker() },
    ],
    capacity: 3,
    ownerGroup: marker(),
    homeDistrict: 2,
    servesDistricts: [1, 2],
    site: marker(),
    exportCountries: ['RU'],
    employees: 40,
    website: marker(),
    contact: { name: marker(), post: marker(), phone: marker(), email: marker() },
    talents: [{ id: 't1', name: marker(), expertise: text(), capabilityIds: [others], consent: true }],
    source: marker(),
    note: marker(),
  };
}

const need = (id: string) => ({
  id,
  areaId: 'area',
  title: text(),
  statement: text(),
  priority: 2,
  requiresLicence: true,
  districts: [1],
  requirements: [{ capabilityId: 'X', minLevel: 3, weight: 5 }],
  owner: text(),
  budgetMin: 10,
  budgetMax: 20,
  adoptionPath: text(),
  deadline: day,
  kpis: [text()],
  international: true,
  status: 'open',
  source: marker(),
});

const consortium = (id: string, needId: string, members: readonly string[]) => ({
  id,
  name: text(),
  areaId: 'area',
  needIds: [needId],
  members: members.map((firmId) => ({
    ...{ firmId, role: 'lead', pinned: true, sharePercent: 30, task: text() },
    contributions: [{ kind: 'inKind', what: text(), worth: 500 }],
  })),
  bans: ['c'],
  legalForm: 'mou',
  phases: [
    {
      id: 'p1',
      kind: 'pilot',
      start: day,
      end: day,
      status: 'planned',
      gate: text(),
      decidedBy: text(),
      evidence: text(),
    },
  ],
  note: text(),
});

const sent = (firmId: string) => ({
  id: `r-${firmId}`,
  round: 1,
  scenarioId: 's',
  firmId,
  packageId: marker(),
  sentAt: moment,
  dueOn: day,
  fingerprint: marker(),
  packed: [{ consortiumId: firmId === 'c' ? 'other' : 'joint', mark: marker() }],
  state: 'answered',
  answer: {
    answerId: marker(),
    answeredAt: moment,
    receivedAt: moment,
    signer: marker(),
    items: [
      {
        consortiumId: firmId === 'c' ? 'other' : 'joint',
        stance: 'conditional',
        conditions: { role: 'partner', sharePercent: 5, budget: 40, timing: marker(), text: marker() },
        suggestFirm: marker(),
        comment: marker(),
        conflictWith: ['b'],
        handled: 'no',
      },
    ],
    profileChanges: [{ path: 'capacity', from: marker(), to: marker(), handled: 'no' }],
  },
});

/** Firms a and b sit together in `joint`, firm c alone in `other`; scenario `draft` is one nobody was asked about. */
export function markedCity(): Workspace {
  count = 0;
  const firms = [firm('a', 'Y', 'X'), firm('b', 'Z', 'X'), firm('c', 'Z', 'X')];
  return workspaceSchema.parse({
    id: 'w',
    title: text(),
    office: {
      organisation: text(),
      unit: text(),
      currency: 'toman',
      signatory: { name: text(), post: text() },
      letterhead: {
        emblem: 'data:image/png;base64,AAAA',
        address: text(),
        numberPattern: `${marker()}/{number}`,
        copies: [text()],
      },
    },
    capabilities: ['X', 'Y', 'Z'].map((id) => ({ id, name: text(), group: marker(), description: text() })),
    areas: [{ id: 'area', name: text(), owner: text(), note: text() }],
    needs: [need('n1'), need('n2')],
    firms,
    ties: [{ id: 'tie', kind: 'rival', firmIds: ['a', 'b'], strength: 2, note: marker() }],
    scenarios: [
      {
        id: 's',
        name: text(),
        basedOn: 'draft',
        status: 'draft',
        createdAt: moment,
        policy: defaultPolicy,
        consortia: [consortium('joint', 'n1', ['a', 'b']), consortium('other', 'n2', ['c'])],
        lastPlan: report,
      },
      {
        id: 'draft',
        name: text(),
        status: 'archived',
        statusBefore: 'inReview',
        createdAt: moment,
        policy: defaultPolicy,
        consortia: [consortium('elsewhere', 'n2', ['a', 'c'])],
      },
    ],
    reviews: ['a', 'b', 'c'].map(sent),
    meetings: [
      {
        id: 'm',
        title: text(),
        heldAt: moment,
        place: marker(),
        attendees: [{ name: marker(), body: marker(), present: true }],
        agenda: [text()],
        decisions: [
          {
            id: 'd',
            text: text(),
            dissent: text(),
            consortiumIds: ['joint'],
            concernIds: ['q'],
            actions: [{ id: 'x', text: text(), owner: marker(), dueOn: day, status: 'open' }],
          },
        ],
        signedBy: [marker()],
      },
    ],
    concerns: [
      {
        id: 'q',
        firmIds: ['a', 'b'],
        topic: 'talent',
        text: text(),
        status: 'answered',
        answer: text(),
        districts: [1],
      },
    ],
    international: {
      cities: [{ id: 'moscow', name: text(), country: 'RU', kind: 'brics', since: 2000, source: marker() }],
      openings: [
        {
          id: 'o',
          cityIds: ['moscow'],
          title: text(),
          kind: 'event',
          on: day,
          capabilityIds: ['X'],
          consortiumIds: ['joint'],
          owner: marker(),
          source: marker(),
          note: text(),
        },
      ],
    },
    journal: [{ at: moment, command: marker(), label: text(), by: marker() }],
    issuedPapers: [
      { year: 1405, serial: 1, number: marker(), kind: 'letter', subject: text(), issuedOn: day, mark: marker() },
    ],
    imports: [{ list: 'firms', itemId: 'b', file: marker(), says: { note: marker() }, at: moment }],
  });
}

/** Every text of a value with the road to it: `firms[1].contact.phone`. */
export function textsIn(value: unknown, place = ''): readonly { readonly place: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${place}[${index}]`));
  return Object.entries(value).flatMap(([field, one]) => textsIn(one, place === '' ? field : `${place}.${field}`));
}
