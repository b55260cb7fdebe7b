/** One concern: who raised it, how it stands, which meeting dealt with it, and its answer; opened for writing by its button. */
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatShortDate } from '../../../shared/language/jalali';
import { joinList } from '../../../shared/language/messages/say';
import type { Concern } from '../../../shared/model/concern';
import { factsOf } from '../../../shared/model/facts';
import type { Workspace } from '../../../shared/model/workspace';
import { meetingsOnConcern } from '../../../shared/planning/concernMeetings';
import { Chip } from '../../components/Chip';
import { IconButton } from '../../components/IconButton';
import { useWords } from '../../state/language';
import forms from '../forms.module.css';
import { RemovalDialog } from '../RemovalDialog';
import { ConcernFields } from './ConcernFields';

const tones = { raised: 'saffron', inWork: 'lapis', answered: 'pistachio' } as const;

interface ConcernItemProps {
  readonly workspace: Workspace;
  readonly concern: Concern;
  /** It stands under its topic: the card is headed by its own words. */
  readonly isUnderTopic?: boolean;
}

function Said({ workspace, concern, isUnderTopic }: ConcernItemProps) {
  const { t, text, language } = useWords();
  const { firms } = factsOf(workspace);
  const names = concern.firmIds.map((id) => text(firms.get(id)?.name ?? { fa: id }));
  const meetings = meetingsOnConcern(workspace.meetings, concern.id);
  return (
    <>
      {isUnderTopic !== true && <p className={forms.prose}>{text(concern.text)}</p>}
      <p className={forms.quiet}>
        {names.length === 0 ? t('concerns.noFirms') : t('concerns.raisedBy', { firms: joinList(names, language) })}
      </p>
      {concern.answer !== undefined && (
        <p className={forms.prose}>{t('firms.concernAnswer', { answer: concern.answer })}</p>
      )}
      {meetings.length === 0 && <p className={forms.quiet}>{t('concerns.notYetMet')}</p>}
      {meetings.map(({ meeting, decision }) => (
        <p key={`${meeting.id} ${decision.id}`} className={forms.quiet}>
          {t('concerns.meetings', {
            meeting: meeting.title,
            day: formatShortDate(meeting.heldAt, language),
            decision: decision.text,
          })}
        </p>
      ))}
    </>
  );
}

export function ConcernItem({ workspace, concern, isUnderTopic = false }: ConcernItemProps) {
  const { t, text } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  return (
    <li className={forms.item} data-concern={concern.id}>
      <div className={forms.itemHead}>
        <span className={forms.prose}>{isUnderTopic ? text(concern.text) : t(`nouns.topic.${concern.topic}`)}</span>
        <span className={forms.tools}>
          <Chip tone={tones[concern.status]}>{t(`nouns.concernStatus.${concern.status}`)}</Chip>
          <IconButton
            label={t('concerns.editOf', { concern: concern.text })}
            icon={<Pencil size={15} aria-hidden />}
            isPressed={isOpen}
            onPress={() => setOpen(!isOpen)}
          />
          <IconButton
            label={t('concerns.removeOf', { concern: concern.text })}
            icon={<Trash2 size={15} aria-hidden />}
            onPress={() => setRemoving(true)}
          />
        </span>
      </div>
      <Said workspace={workspace} concern={concern} isUnderTopic={isUnderTopic} />
      {isOpen && <ConcernFields workspace={workspace} concern={concern} />}
      {isRemoving && (
        <RemovalDialog
          removal={{
            name: concern.text,
            command: { kind: 'concern.remove', concernId: concern.id },
            except: 'concerns',
          }}
          onClose={() => setRemoving(false)}
        />
      )}
    </li>
  );
}
