/** Where a scenario stands on its road: a picture and a word. */
import { Archive, BadgeCheck, type LucideIcon, MessagesSquare, PencilLine } from 'lucide-react';
import type { ScenarioStatus as Status } from '../../shared/model/scenarioRoad';
import { Chip, type Tone } from '../components/Chip';
import { useWords } from '../state/language';

const marks: Readonly<Record<Status, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  draft: { icon: PencilLine, tone: 'plain' },
  inReview: { icon: MessagesSquare, tone: 'lapis' },
  approved: { icon: BadgeCheck, tone: 'pistachio' },
  archived: { icon: Archive, tone: 'plain' },
};

export function ScenarioStatus({ status }: { readonly status: Status }) {
  const { t } = useWords();
  const { icon: Icon, tone } = marks[status];
  return (
    <Chip tone={tone} icon={<Icon size={13} aria-hidden />}>
      {t(`nouns.scenarioStatus.${status}`)}
    </Chip>
  );
}
