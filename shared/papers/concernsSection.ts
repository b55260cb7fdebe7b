/** The concerns of the firms as an annex: by topic, who raised them, how they stand, what was answered and at which meeting. */
import { joinClauses } from '../language/clauses';
import { formatShortDate } from '../language/jalali';
import type { Language } from '../language/language';
import { joinList, t } from '../language/messages/say';
import { pickText } from '../language/text';
import { type Concern, concernTopics } from '../model/concern';
import { factsOf } from '../model/facts';
import type { Workspace } from '../model/workspace';
import { meetingsOnConcern } from '../planning/concernMeetings';
import type { Block, Section } from './paper';

/** A table for each topic that a firm has raised. */
export function concernsSection(workspace: Workspace, language: Language): Section {
  const topics = concernTopics.filter((topic) => workspace.concerns.some((concern) => concern.topic === topic));
  const blocks = topics.flatMap((topic): readonly Block[] => [
    { kind: 'heading', text: t(language, `nouns.topic.${topic}`) },
    {
      kind: 'table',
      columns: [
        { title: t(language, 'concerns.column.concern') },
        { title: t(language, 'concerns.column.firms') },
        { title: t(language, 'concerns.column.status'), kind: 'narrow' },
        { title: t(language, 'concerns.column.answer') },
      ],
      rows: workspace.concerns
        .filter((concern) => concern.topic === topic)
        .map((concern) => rowOf(concern, workspace, language)),
    },
  ]);
  const none: Block = { kind: 'paragraph', text: t(language, 'concerns.sectionNone') };
  return { id: 'concerns', title: t(language, 'concerns.sectionTitle'), blocks: blocks.length === 0 ? [none] : blocks };
}

function rowOf(concern: Concern, workspace: Workspace, language: Language): readonly string[] {
  const { firms } = factsOf(workspace);
  const names = concern.firmIds.map((id) => pickText(firms.get(id)?.name ?? { fa: id }, language));
  const meetings = meetingsOnConcern(workspace.meetings, concern.id).map(({ meeting }) =>
    t(language, 'concerns.atMeeting', { meeting: meeting.title, day: formatShortDate(meeting.heldAt, language) }),
  );
  const answer = [...(concern.answer === undefined ? [] : [pickText(concern.answer, language)]), ...meetings];
  return [
    pickText(concern.text, language),
    names.length === 0 ? '—' : joinList(names, language),
    t(language, `nouns.concernStatus.${concern.status}`),
    answer.length === 0 ? '—' : joinClauses(answer, language),
  ];
}
