/** Proposals to test papers with: one as the sample gives it, one crowded with all that is long, missing or not for the public. */
import { scenarioIdSchema } from '../../shared/ids';
import type { Language } from '../../shared/language/language';
import { type Consortium, phaseKinds, roles } from '../../shared/model/consortium';
import { factsOf } from '../../shared/model/facts';
import type { PlanReport } from '../../shared/model/planReport';
import { type Scenario, scenarioSchema } from '../../shared/model/scenario';
import { type Workspace, workspaceSchema } from '../../shared/model/workspace';
import type { PaperSetting } from '../../shared/papers/kinds/paperKind';
import { type PaperOrder, paperFor } from '../../shared/papers/orders';
import type { Letter, Paper } from '../../shared/papers/paper';
import { proposalOf } from '../../shared/papers/proposal';
import { draftScenario } from '../../shared/planning/draft';
import { applyMoves } from '../../shared/planning/moves';
import { sampleWorkspace } from '../../shared/reference/sample';

export const issued = {
  dataHash: `sha256-${'0123456789abcdef'.repeat(4)}`,
  app: '1.0.0',
  today: '2026-11-24',
  isOutdated: () => false,
} as const;

export const longName =
  'شرکت مهندسی و توسعهٔ فناوری‌های نوین پسماند، انرژی و آب پایدار پایتخت و حومه (سهامی خاص) (نمونه)';
/** Words that must never reach a paper. */
export const secrets = { contact: 'رابط-پنهان', note: 'یادداشت-پنهان', talent: 'استعداد-پنهان' } as const;

export interface PaperCity {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly consortium: Consortium;
}

function cityWith(workspace: Workspace, change: (consortium: Consortium) => object): PaperCity {
  const draft = draftScenario(workspace, {
    id: scenarioIdSchema.parse('s'),
    name: { fa: 'پیش‌نویس نخست', en: 'First draft' },
    createdAt: '2026-11-24T08:00:00Z',
    per: 'need',
  });
  const [first, ...others] = draft.consortia;
  if (first === undefined) throw new Error('The sample has no open need');
  const scenario = scenarioSchema.parse({ ...draft, consortia: [{ ...first, ...change(first) }, ...others] });
  const [consortium = first] = scenario.consortia;
  return { workspace, scenario, consortium };
}

/** Five members on the first need; nothing planned. */
export function plainCity(): PaperCity {
  const workspace = sampleWorkspace();
  return cityWith(workspace, () => ({
    members: workspace.firms
      .slice(0, 5)
      .map(({ id }, index) => ({ firmId: id, role: index === 0 ? 'lead' : 'partner' })),
  }));
}

/** Twelve members, three needs with fifteen requirements and more, long names, no English here and there, a hostile name. */
export function crowdedCity(): PaperCity {
  const sample = sampleWorkspace();
  const [first, second, ...firms] = sample.firms;
  const [need, ...needs] = sample.needs;
  if (first === undefined || second === undefined || need === undefined) throw new Error('The sample is empty');
  const { en: _english, ...persianOnly } = second.name;
  const { statement: _statement, budgetMin: _min, budgetMax: _max, ...bare } = need;
  const workspace = workspaceSchema.parse({
    ...sample,
    firms: [
      { ...first, name: { fa: longName }, note: secrets.note, contact: { name: secrets.contact } },
      {
        ...second,
        name: { ...persianOnly, fa: '</script><b>IoT پیشگام</b> & "شرکا"' },
        talents: [
          { id: 't', name: secrets.talent, expertise: { fa: 'هوش مصنوعی' }, capabilityIds: [], consent: false },
        ],
      },
      ...firms,
    ],
    needs: [bare, ...needs],
  });
  return cityWith(workspace, () => ({
    needIds: workspace.needs.slice(0, 3).map(({ id }) => id),
    members: workspace.firms.slice(0, 12).map(({ id }, index) => ({
      firmId: id,
      role: roles[Math.min(index, 2)],
      ...(index < 3
        ? { sharePercent: 12.5, task: { fa: 'طراحی، ساخت و راه‌اندازی واحد پایلوت در محل بهره‌برداری' } }
        : {}),
    })),
    legalForm: 'tenderConsortium',
    phases: [
      { id: 'p1', kind: 'identify', start: '2026-12-22', end: '2027-03-20', status: 'passed' },
      { id: 'p2', kind: 'pilot', start: '2027-03-21', status: 'planned', gate: { fa: 'تأیید شورای راهبری' } },
    ],
  }));
}

/** The same city after a plan that chose the members that stand there. */
export function plannedCity(change: Partial<PlanReport> = {}): PaperCity {
  const city = plainCity();
  const { consortium, scenario } = city;
  const lastPlan: PlanReport = {
    score: {
      total: 93_785,
      byCriterion: {
        coverage: 0,
        backup: 0,
        strength: 0,
        partners: 0,
        proximity: 0,
        participation: 0,
        load: 0,
        coordination: 0,
      },
    },
    bound: 93_785,
    gap: 0,
    proven: true,
    phase: 'full',
    seconds: 2.7,
    figures: { coverage: 0.9, backup: 0.5, firmsPlaced: 5, firmsTotal: 55, meanLoad: 1, maxLoad: 1 },
    consortia: [
      {
        id: consortium.id,
        members: consortium.members.map(({ firmId, role }) => ({ firmId, role })),
        score: 0,
        coverage: 0.9,
      },
    ],
    unformed: [],
    supplyGaps: [],
    provenance: { dataHash: issued.dataHash, seed: 7, policy: scenario.policy, solver: 'HiGHS 1.15.3', app: '1.0.0' },
    ...change,
  };
  return { ...city, scenario: { ...scenario, lastPlan } };
}

/** The proposal of the city's consortium. */
export function paperOf({ workspace, scenario, consortium }: PaperCity, language: Language): Paper {
  const paper = proposalOf(workspace, scenario, consortium.id, { ...issued, language });
  if (!paper.ok) throw new Error(paper.refusal.sentence.en);
  return paper.value;
}

/** The sample with so many consortia of five members each, every firm of the list in turn. */
export function seatedSample(count: number, status: Scenario['status'] = 'draft'): Omit<PaperCity, 'consortium'> {
  const membersEach = 5;
  const workspace = sampleWorkspace();
  const id = scenarioIdSchema.parse('s');
  const name = { fa: 'پاییز', en: 'Autumn' };
  const draft = draftScenario(workspace, { id, name, createdAt: '2026-11-24T08:00:00Z', per: 'need' });
  const moves = draft.consortia.slice(0, count).flatMap((consortium, index) =>
    Array.from({ length: membersEach }, (_, member) => {
      const firm = workspace.firms[(index * membersEach + member) % workspace.firms.length];
      if (firm === undefined) throw new Error('The sample has no firms');
      return { firmId: firm.id, to: consortium.id };
    }),
  );
  const consortia = applyMoves(factsOf(workspace), draft.policy, draft.consortia, moves);
  const scenario = { ...draft, status, consortia };
  return { workspace: { ...workspace, scenarios: [scenario] }, scenario };
}

/** The city with the most that a brief can have to say: long names, gates past their date and to come, shares that make no whole, consortia with and without members. */
export function crowdedBrief(): Omit<PaperCity, 'consortium'> {
  const seated = seatedSample(20);
  const long = 'با نامی بسیار بلند که در یک سطر جا نمی‌گیرد و پیوسته ادامه دارد';
  const phases = [
    { id: 'p1', kind: 'dialogue', start: '2026-08-01', end: '2026-09-01', status: 'running' },
    { id: 'p2', kind: 'pilot', start: '2026-12-01', end: '2027-03-01', status: 'planned' },
  ];
  const scenario = scenarioSchema.parse({
    ...seated.scenario,
    consortia: seated.scenario.consortia.map((one) => ({
      ...one,
      phases,
      members: one.members.map((member) => ({ ...member, sharePercent: 12.5 })),
    })),
  });
  const longer = <Named extends { readonly name: { readonly fa: string } }>(one: Named) => ({
    ...one,
    name: { fa: `${one.name.fa} ${long}` },
  });
  const { workspace } = seated;
  const areas = [...workspace.areas, ...workspace.areas.map((area) => ({ ...area, id: `${area.id}-2` }))];
  const lists = { areas: areas.map(longer), firms: workspace.firms.map(longer) };
  const capabilities = workspace.capabilities.map(longer);
  return {
    workspace: workspaceSchema.parse({ ...workspace, ...lists, capabilities, scenarios: [scenario] }),
    scenario,
  };
}

const day = (month: number) => `2027-${String(month).padStart(2, '0')}`;

/** The same, its first consortium at work: a long name, a lead, tasks, shares, contributions, and a phase of every kind with dates and a gate. */
export function operatedSample(count: number, status: Scenario['status'] = 'draft'): Omit<PaperCity, 'consortium'> {
  const { workspace, scenario } = seatedSample(count, status);
  const [first, ...others] = scenario.consortia;
  if (first === undefined) throw new Error('The sample has no consortium');
  const members = first.members.map((member, index) => ({
    ...member,
    role: index === 0 ? 'lead' : 'partner',
    sharePercent: 20,
    task: { fa: 'طراحی، ساخت و راه‌اندازی واحد پایلوت', en: 'Design, construction and commissioning of the pilot unit' },
    contributions: [
      { kind: 'money', what: { fa: 'سرمایهٔ در گردش', en: 'Working capital' }, worth: 123_456 + index },
      { kind: 'inKind', what: { fa: 'کارگاه و نیروی متخصص', en: 'Workshop and experts' } },
    ],
  }));
  const phases = phaseKinds.map((kind, index) => ({
    id: `p${index}`,
    kind,
    start: `${day(2 * index + 1)}-01`,
    end: `${day(2 * index + 2)}-20`,
    status: index === 0 ? 'passed' : 'planned',
    gate: { fa: 'تأیید شورای راهبری', en: 'Approved by the steering board' },
  }));
  const operated = {
    ...first,
    name: { fa: `${first.name.fa} و توسعهٔ زیرساخت‌های میان‌بخشی`, en: 'Infrastructural beautification consortium' },
    members,
    phases,
  };
  const changed = scenarioSchema.parse({ ...scenario, consortia: [operated, ...others] });
  return { workspace: { ...workspace, scenarios: [changed] }, scenario: changed };
}

/** What papers are made with in tests. */
export const testSetting = (language: Language): PaperSetting => ({
  language,
  app: issued.app,
  today: issued.today,
  dataHashOf: () => issued.dataHash,
  markOf: (_workspace, order) => JSON.stringify(order),
  isOutdated: () => false,
});

/** The paper that was ordered. */
export function ordered(workspace: Workspace, order: PaperOrder, language: Language): Paper {
  const paper = paperFor(workspace, order, testSetting(language));
  if (!paper.ok) throw new Error(paper.refusal.sentence.en);
  return paper.value;
}

/** The letter of a paper that has one. */
export function letterIn({ letter }: Paper): Letter {
  if (letter === undefined) throw new Error('The paper has no letter');
  return letter;
}

/** Everything a paper would print, as one text. */
export function wordsOf(paper: Paper): string {
  const { attachment: _attachment, ...printed } = paper;
  return JSON.stringify(printed);
}
