/** What a meeting settled: decisions with their actions, the consortia and concerns they are about, and who did not agree. */
import { withoutStop } from '../../language/clauses';
import { formatShortDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import { sentence } from '../../language/messages/sentence';
import { formatNumber } from '../../language/numerals';
import type { Concern } from '../../model/concern';
import type { Consortium } from '../../model/consortium';
import type { Decision } from '../../model/meeting';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import type { Block, Section } from '../paper';
import type { MinutesContext } from './context';

/** The more a scenario counts, the earlier its status stands here. */
const weights: readonly Scenario['status'][] = ['approved', 'inReview', 'draft', 'archived'];

/** A row for the decision, then one for each of its actions under the number of the decision. */
function rowsOf(
  { text: words, actions }: Decision,
  number: string,
  { language, text }: MinutesContext,
): readonly (readonly string[])[] {
  const none = actions.length === 0 ? '—' : '';
  return [
    [number, text(words), none, none, none],
    ...actions.map((action, index) => [
      t(language, 'minutes.actionNumber', { decision: number, action: index + 1 }),
      t(language, 'minutes.action', { action: action.text }),
      action.owner,
      action.dueOn === undefined ? '—' : formatShortDate(action.dueOn, language),
      t(language, `nouns.actionStatus.${action.status}`),
    ]),
  ];
}

/** The scenarios in the order in which their names count: what is approved, then what is in work, the newest first. */
function scenariosByWeight({ scenarios }: Workspace): readonly Scenario[] {
  const weight = ({ status }: Scenario) => weights.indexOf(status);
  return scenarios.toSorted(
    (a, b) => weight(a) - weight(b) || (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0),
  );
}

/** Which consortia and concerns a decision is about, a sentence each. */
function about(
  { consortiumIds, concernIds }: Decision,
  consortia: readonly Consortium[],
  context: MinutesContext,
): readonly string[] {
  const { workspace, language } = context;
  const names = consortiumIds.map((id) => consortia.find((one) => one.id === id)?.name ?? { fa: id });
  const concerns = concernIds.flatMap((id) => workspace.concerns.find((one) => one.id === id) ?? []);
  return [
    ...(names.length === 0
      ? []
      : [t(language, 'minutes.consortia', { names: names.map((name) => sentence('common.quoted', { name })) })]),
    ...concerns.map((concern) => answered(concern, context)),
  ];
}

/** The concern that a decision answers: by whom it was raised, in its own words. */
function answered({ topic, text: words, firmIds }: Concern, { workspace, language, text }: MinutesContext): string {
  const firms = firmIds.map((id) => workspace.firms.find((firm) => firm.id === id)?.name ?? { fa: id });
  const said = { topic: t(language, `nouns.topic.${topic}`), words: withoutStop(text(words)) };
  return firms.length === 0
    ? t(language, 'minutes.concern', said)
    : t(language, 'minutes.concernOf', { ...said, firms });
}

/** The decisions of the meeting, what they are about and who did not agree. */
export function decisions(context: MinutesContext): Section {
  const { workspace, meeting, language, text } = context;
  const title = t(language, 'meetings.decisions');
  if (meeting.decisions.length === 0)
    return { id: 'decisions', title, blocks: [{ kind: 'paragraph', text: t(language, 'minutes.noDecisions') }] };
  const numbered = meeting.decisions.map((decision, index) => ({
    decision,
    number: formatNumber(index + 1, language),
  }));
  const consortia = scenariosByWeight(workspace).flatMap((scenario) => scenario.consortia);
  const links = numbered.flatMap(({ decision, number }) => {
    const said = about(decision, consortia, context);
    return said.length === 0 ? [] : [t(language, 'minutes.about', { number, said: said.join(' ') })];
  });
  const dissent = numbered.flatMap(({ decision, number }): readonly Block[] =>
    decision.dissent === undefined
      ? []
      : [{ kind: 'notice', text: t(language, 'minutes.dissent', { number, words: text(decision.dissent) }) }],
  );
  return {
    id: 'decisions',
    title,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: t(language, 'minutes.row'), kind: 'narrow' },
          { title: t(language, 'meetings.decision') },
          { title: t(language, 'meetings.owner') },
          { title: t(language, 'meetings.due'), kind: 'narrow' },
          { title: t(language, 'meetings.status'), kind: 'narrow' },
        ],
        rows: numbered.flatMap(({ decision, number }) => rowsOf(decision, number, context)),
      },
      ...(links.length === 0 ? [] : [{ kind: 'list', items: links } as const]),
      ...(dissent.length === 0 ? [{ kind: 'paragraph', text: t(language, 'minutes.noDissent') } as const] : dissent),
    ],
  };
}
