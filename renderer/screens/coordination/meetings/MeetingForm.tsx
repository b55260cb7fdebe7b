/** One meeting: its facts, agenda, people, decisions and signatures; its minutes can be read and exported. */
import { FileText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Meeting } from '../../../../shared/model/meeting';
import type { Workspace } from '../../../../shared/model/workspace';
import { Button } from '../../../components/Button';
import { IconButton } from '../../../components/IconButton';
import { useWords } from '../../../state/language';
import forms from '../../../widgets/forms.module.css';
import { RemovalDialog } from '../../../widgets/RemovalDialog';
import { AgendaFields } from './AgendaFields';
import { AttendeeFields } from './AttendeeFields';
import { DecisionFields } from './DecisionFields';
import { MeetingFacts } from './MeetingFacts';
import { MinutesDialog } from './MinutesDialog';
import own from './meetings.module.css';
import { SigningFields } from './SigningFields';

export interface MeetingProps {
  readonly workspace: Workspace;
  readonly meeting: Meeting;
}

export function MeetingForm({ workspace, meeting }: MeetingProps) {
  const { t, text } = useWords();
  const [isRemoving, setRemoving] = useState(false);
  const [isReading, setReading] = useState(false);
  return (
    <div className={`${forms.page} ${own.form}`}>
      <header className={own.head}>
        <h3 className={forms.title}>{text(meeting.title)}</h3>
        <span className={forms.row}>
          <Button icon={<FileText size={16} aria-hidden />} onPress={() => setReading(true)}>
            {t('meetings.showMinutes')}
          </Button>
          <IconButton
            label={t('meetings.remove')}
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => setRemoving(true)}
          />
        </span>
      </header>
      <MeetingFacts meeting={meeting} />
      <AgendaFields workspace={workspace} meeting={meeting} />
      <AttendeeFields meeting={meeting} />
      <DecisionFields workspace={workspace} meeting={meeting} />
      <SigningFields meeting={meeting} />
      {isReading && <MinutesDialog meeting={meeting} onClose={() => setReading(false)} />}
      {isRemoving && (
        <RemovalDialog
          removal={{ name: meeting.title, command: { kind: 'meeting.remove', meetingId: meeting.id } }}
          onClose={() => setRemoving(false)}
        />
      )}
    </div>
  );
}
