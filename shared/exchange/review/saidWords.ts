/** What a firm says in its answer, in sentences: the same on the screen before sealing and on the signed paper. */
import { type Sentence, sentence } from '../../language/messages/sentence';
import { firmCapabilitySchema, talentSchema } from '../../model/firm';
import type { Office } from '../../model/office';
import type { DraftAnswer } from './answer';
import type { ReviewPackage } from './package';
import { type ProfileChange, raisedConcerns } from './profile';

type SaidItem = DraftAnswer['items'][number];
type Named = Pick<ReviewPackage, 'capabilities'>;

/** In which currency amounts are said. */
type Saying = Pick<Office, 'currency'>;

/** Who may be spoken of: the members of each consortium by name; and how amounts are said. */
interface Spoken {
  readonly office: Saying;
  readonly consortia: readonly {
    readonly id: SaidItem['consortiumId'];
    readonly members: readonly Pick<ReviewPackage['consortia'][number]['members'][number], 'id' | 'name'>[];
  }[];
}

function conditionSentences({ conditions = {} }: SaidItem, { currency }: Saying): readonly Sentence[] {
  const { role, sharePercent, budget, timing, text } = conditions;
  return [
    ...(role === undefined ? [] : [sentence('reviewing.said.role', { role: sentence(`nouns.role.${role}`) })]),
    ...(sharePercent === undefined
      ? []
      : [sentence('reviewing.said.share', { share: { percent: sharePercent / 100 } })]),
    ...(budget === undefined ? [] : [sentence('reviewing.said.budget', { budget: { money: budget, currency } })]),
    ...(timing === undefined ? [] : [sentence('reviewing.said.timing', { timing })]),
    ...(text === undefined ? [] : [sentence('reviewing.said.text', { text })]),
  ];
}

/** Everything that is said of one consortium beside the stance. */
export function itemSentences(item: SaidItem, { office, consortia }: Spoken): readonly Sentence[] {
  const { consortiumId, stance, suggestFirm, comment, conflictWith = [] } = item;
  const members = consortia.find(({ id }) => id === consortiumId)?.members ?? [];
  const rivals = members.filter(({ id }) => conflictWith.includes(id)).map(({ name }) => name);
  const about = stance === 'decline' ? 'reviewing.said.reason' : 'reviewing.said.comment';
  return [
    ...conditionSentences(item, office),
    ...(comment === undefined ? [] : [sentence(about, { text: comment })]),
    ...(suggestFirm === undefined ? [] : [sentence('reviewing.said.suggestion', { firm: suggestFirm })]),
    ...(rivals.length === 0 ? [] : [sentence('reviewing.said.conflict', { firms: rivals })]),
  ];
}

function levelSentence(level: number): Sentence {
  const known = ([1, 2, 3, 4, 5] as const).find((one) => one === level) ?? 0;
  return sentence('papers.members.level', { level, words: sentence(`nouns.level.${known}`) });
}

/** What a correction is about. */
export function correctionName(path: string, { capabilities }: Named): Sentence {
  const [list = '', id = ''] = path.split('/');
  if (list === 'capabilities') {
    const name = capabilities.find((one) => one.id === id)?.name ?? { fa: id };
    return sentence('reviewing.said.capability', { capability: name });
  }
  if (list === 'talents') return sentence('nouns.talent');
  if (list === 'concerns') return sentence('nouns.concerns');
  return list === 'capacity' ? sentence('nouns.capacity') : sentence('reviewing.said.field', { field: list });
}

/** A value of the record in words; one of a form that the app does not show is written as it stands. */
export function valueSentence(path: string, value: ProfileChange['to'], { currency }: Saying): Sentence {
  if (value === null) return sentence('reviewing.said.nothing');
  const skill = path.startsWith('capabilities/') ? firmCapabilitySchema.safeParse(value).data : undefined;
  if (skill !== undefined) {
    const level = levelSentence(skill.level);
    const { evidence = '', expiresOn } = skill;
    const known = evidence === '' ? level : sentence('reviewing.said.withEvidence', { level, evidence });
    return expiresOn === undefined
      ? known
      : sentence('reviewing.said.until', { what: known, day: { date: expiresOn } });
  }
  const person = path.startsWith('talents/') ? talentSchema.safeParse(value).data : undefined;
  if (person !== undefined) {
    const { name, expertise, consent } = person;
    const key = consent ? 'reviewing.said.talent' : 'reviewing.said.talentWithoutConsent';
    return sentence(key, { name, expertise });
  }
  const raised = raisedConcerns(path, value);
  if (raised.length > 0) {
    const each = raised.map(({ topic, text }) =>
      sentence('reviewing.said.concern', { topic: sentence(`nouns.topic.${topic}`), text }),
    );
    return sentence('reviewing.said.concerns', { concerns: each });
  }
  if (path === 'rndSpend' && typeof value === 'number')
    return sentence('reviewing.said.value', { value: { money: value, currency } });
  const plain = typeof value === 'number' ? value : typeof value === 'string' ? value : JSON.stringify(value);
  return sentence('reviewing.said.value', { value: plain });
}
