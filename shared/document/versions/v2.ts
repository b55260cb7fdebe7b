/** The workspace of version 2, frozen as it was released: version 1, what lists from outside last said of their items, what a plan was asked for, what a review package was about, the districts of a concern, what coordination adds to phases, members and meetings, and the register of papers that were given out. Never edit it; a new shape is a new version. */
import { z } from '../../parsing';
import { workspaceV1 } from './v1';

const { capabilities, firms, needs, ties, scenarios, reviews, concerns, meetings, office } = workspaceV1.unwrap().shape;
const shortText = z.string().max(300);
const moment = z.iso.datetime({ offset: true });

/** A row of which a person said which item it is. */
const answeredRow = z
  .strictObject({ identity: shortText, nth: z.int().min(0).max(1_000_000), as: z.enum(['merge', 'separate']) })
  .readonly();

const scenario = scenarios.unwrap().element.unwrap();
const consortiumV1 = scenario.shape.consortia.unwrap().element.unwrap();
const longText = z.strictObject({ fa: z.string().max(8_000), en: z.string().max(8_000).exactOptional() }).readonly();
const phase = consortiumV1.shape.phases
  .unwrap()
  .element.unwrap()
  .extend({ decidedBy: longText.exactOptional(), evidence: longText.exactOptional() })
  .readonly();
const contribution = z
  .strictObject({
    kind: z.enum(['money', 'inKind']),
    what: longText,
    worth: z.int().min(0).max(1_000_000_000_000).exactOptional(),
  })
  .readonly();
const member = consortiumV1.shape.members
  .unwrap()
  .element.unwrap()
  .extend({ contributions: z.array(contribution).max(500).readonly().exactOptional() })
  .readonly();
const consortium = consortiumV1.extend({
  members: z.array(member).max(200).readonly(),
  phases: z.array(phase).max(500).readonly(),
});
const policy = scenario.shape.policy.unwrap();

/** Rows about scenarios hold their policy in two parts, and not their consortia. */
const listedScenario = scenario.omit({ consortia: true, lastPlan: true }).extend({
  createdAt: moment.exactOptional(),
  policy: policy.omit({ weights: true }).partial().readonly().exactOptional(),
  weights: policy.shape.weights.unwrap().partial().readonly().exactOptional(),
});

/** Rows about consortia say in which scenario each stands. */
const listedConsortium = consortium.extend({
  id: z
    .string()
    .max(161)
    .regex(/^[^\s\p{C}]+ [^\s\p{C}]+$/u)
    .brand<'PlacedId'>(),
  scenarioId: scenario.shape.id,
});

const itemOf = {
  capabilities: capabilities.unwrap().element.unwrap(),
  firms: firms.unwrap().element.unwrap(),
  needs: needs.unwrap().element.unwrap(),
  ties: ties.unwrap().element.unwrap(),
  scenarios: listedScenario,
  consortia: listedConsortium,
};

/** One list's member of the union. */
function imported<const List extends keyof typeof itemOf>(list: List) {
  const item = itemOf[list];
  const itemId = item.shape.id;
  return z.strictObject({
    list: z.literal(list),
    itemId,
    file: shortText,
    says: item.partial().readonly(),
    row: answeredRow.exactOptional(),
    at: moment,
  });
}

const idText = firms.unwrap().element.unwrap().shape.id;

const memberships = z
  .array(z.strictObject({ id: idText, firmIds: z.array(idText).max(200).readonly() }).readonly())
  .max(2_000)
  .readonly();

const recipe = z
  .strictObject({
    selection: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('all') }),
        z.strictObject({ kind: z.literal('consortia'), ids: z.array(idText).max(2_000).readonly() }),
        z.strictObject({ kind: z.literal('area'), areaId: idText }),
      ])
      .readonly(),
    effort: z.enum(['quick', 'normal', 'thorough']),
    maxSeconds: z.number().positive().exactOptional(),
    stopped: z.literal(true).exactOptional(),
    earlier: z.literal(true).exactOptional(),
    kept: memberships.exactOptional(),
    balance: z
      .strictObject({ areas: z.literal(true).exactOptional(), maxLoadDifference: z.int().min(0).exactOptional() })
      .readonly()
      .exactOptional(),
    unlike: z.array(memberships).max(500).readonly().exactOptional(),
    change: z
      .strictObject({ from: memberships, points: z.int().min(0), most: z.int().min(0).exactOptional() })
      .readonly()
      .exactOptional(),
  })
  .readonly();

const plan = scenario.shape.lastPlan.unwrap().unwrap();
const provenance = plan.shape.provenance.unwrap().extend({ recipe: recipe.exactOptional() }).readonly();
const lastPlan = plan.extend({ provenance }).readonly().exactOptional();

const review = reviews.unwrap().element.unwrap();
const answer = review.shape.answer.unwrap().unwrap();
const item = answer.shape.items.unwrap().element.unwrap();
const conditions = item.shape.conditions
  .unwrap()
  .unwrap()
  .extend({
    budget: z.int().min(0).max(1_000_000_000_000).exactOptional(),
    timing: z.string().max(8_000).exactOptional(),
  })
  .readonly()
  .exactOptional();
const reviewV2 = review
  .extend({
    packed: z
      .array(z.strictObject({ consortiumId: idText, mark: shortText }).readonly())
      .max(2_000)
      .readonly()
      .exactOptional(),
    answer: answer
      .extend({ items: z.array(item.extend({ conditions }).readonly()).max(500).readonly() })
      .readonly()
      .exactOptional(),
  })
  .readonly();

const concernV2 = concerns
  .unwrap()
  .element.unwrap()
  .extend({ districts: z.array(z.int().min(1).max(22)).max(22).readonly().exactOptional() })
  .readonly();

const meeting = meetings.unwrap().element.unwrap();
const decision = meeting.shape.decisions.unwrap().element.unwrap();
const meetingV2 = meeting
  .extend({
    decisions: z
      .array(decision.extend({ dissent: longText.exactOptional() }).readonly())
      .max(500)
      .readonly(),
  })
  .readonly();

const { international } = workspaceV1.unwrap().shape;
const opening = international
  .unwrap()
  .shape.openings.unwrap()
  .element.unwrap()
  .extend({ owner: shortText.exactOptional(), source: shortText.exactOptional() })
  .readonly();

const text = firms.unwrap().element.unwrap().shape.name;
const officeV2 = office
  .unwrap()
  .extend({
    currency: z.enum(['rial', 'toman']).exactOptional(),
    letterhead: office
      .unwrap()
      .shape.letterhead.unwrap()
      .unwrap()
      .omit({ numberPrefix: true })
      .extend({
        numberPattern: shortText.regex(/\{number\}/).exactOptional(),
        copies: z.array(text).max(30).readonly().exactOptional(),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly();

const issuedPaper = z
  .strictObject({
    year: z.int().min(1).max(9_999),
    serial: z.int().min(1).max(10_000_000),
    number: shortText,
    kind: z.enum(['proposal', 'book', 'letter', 'brief', 'coverage', 'answers', 'sheet', 'minutes']),
    subject: text,
    issuedOn: z.iso.date(),
    mark: shortText,
  })
  .readonly();

export const workspaceV2 = workspaceV1
  .unwrap()
  .extend({
    office: officeV2,
    scenarios: z
      .array(
        scenario
          .extend({
            statusBefore: z.enum(['draft', 'inReview', 'approved']).exactOptional(),
            lastPlan,
            consortia: z.array(consortium.readonly()).max(2_000).readonly(),
          })
          .readonly(),
      )
      .max(200)
      .readonly(),
    reviews: z.array(reviewV2).max(50_000).readonly(),
    international: international
      .unwrap()
      .extend({ openings: z.array(opening).max(500).readonly() })
      .readonly(),
    concerns: z.array(concernV2).max(5_000).readonly(),
    meetings: z.array(meetingV2).max(2_000).readonly(),
    imports: z
      .array(
        z.discriminatedUnion('list', [
          imported('capabilities').readonly(),
          imported('firms')
            .extend({ gone: z.enum(['deleted', 'left']).exactOptional() })
            .readonly(),
          imported('needs').readonly(),
          imported('ties').readonly(),
          imported('scenarios').readonly(),
          imported('consortia').readonly(),
        ]),
      )
      .max(100_000)
      .readonly(),
    issuedPapers: z.array(issuedPaper).max(100_000).readonly(),
  })
  .readonly();
