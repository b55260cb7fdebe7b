/** The minutes of a meeting as they would be printed, and their way into a file. */
import { useMemo } from 'react';
import type { Meeting } from '../../../../shared/model/meeting';
import { type PaperForm, paperForms } from '../../../../shared/papers/form';
import { Button } from '../../../components/Button';
import { ask } from '../../../state/ask';
import { tellExported } from '../../../state/exported';
import { useWords } from '../../../state/language';
import { PaperDialog } from '../../../widgets/PaperDialog';

export function MinutesDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const { t, language } = useWords();
  const order = useMemo(() => ({ kind: 'minutes', meetingId: meeting.id }) as const, [meeting.id]);
  const write = async (form: PaperForm) => {
    const answer = await ask('papers.export', { orders: [order], language, form });
    if (answer?.kind === 'done') tellExported(answer.value);
  };
  return (
    <PaperDialog
      title={t('minutes.title', { meeting: meeting.title })}
      order={order}
      onClose={onClose}
      footer={paperForms.map((form) => (
        <Button key={form} variant={form === 'pdf' ? 'primary' : 'plain'} onPress={() => void write(form)}>
          {t(`meetings.export.${form}`)}
        </Button>
      ))}
    />
  );
}
