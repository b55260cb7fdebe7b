/** An answer from paper typed in by the office: the firm's words to one package, recorded as one step and marked. */
import { useState } from 'react';
import { paperCall } from '../../../../shared/commands/paperAnswer';
import type { ConsortiumId } from '../../../../shared/ids';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import type { Firm } from '../../../../shared/model/firm';
import type { Review } from '../../../../shared/model/review';
import { Button } from '../../../components/Button';
import { CheckField } from '../../../components/CheckField';
import { Dialog } from '../../../components/Dialog';
import { FieldGrid } from '../../../components/FieldGrid';
import { execute } from '../../../state/execute';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { notify } from '../../../state/notices';
import { todayIso } from '../../../state/today';
import { DayField } from '../../../widgets/DayField';
import { emptyItem, itemsOf, type PaperDraft, type PaperItem } from './draft';
import { PaperItemFields } from './PaperItemFields';
import { PaperRecordFields } from './PaperRecordFields';
import styles from './paper.module.css';
import { usePaperRecord } from './usePaperRecord';

interface PaperDialogProps {
  readonly review: Review;
  readonly judgement: Judgement;
  readonly onClose: () => void;
}

/** The consortia that the package was about and that are still there, each with the firms that sit in it beside this one. */
function askedIn({ review, judgement }: PaperDialogProps) {
  const { scenario, workspace } = judgement;
  const isAsked = (id: ConsortiumId) => review.packed?.some(({ consortiumId }) => consortiumId === id) ?? true;
  return scenario.consortia
    .filter(
      ({ id, members }) =>
        isAsked(id) && (review.packed !== undefined || members.some(({ firmId }) => firmId === review.firmId)),
    )
    .map((consortium) => ({
      consortium,
      others: workspace.firms.filter(
        ({ id }) => id !== review.firmId && consortium.members.some(({ firmId }) => firmId === id),
      ),
    }));
}

function usePaper(props: PaperDialogProps, firm: Firm | undefined) {
  const [draft, setDraft] = useState<PaperDraft>(new Map());
  const [signedOn, setSigned] = useState<string | undefined>(todayIso);
  const record = usePaperRecord(firm, props.judgement.workspace.capabilities);
  const [isTaken, setTaken] = useState(true);
  const items = itemsOf(draft);
  const change = (id: ConsortiumId, changed: Partial<PaperItem>) =>
    setDraft(new Map([...draft, [id, { ...(draft.get(id) ?? emptyItem), ...changed }]]));
  const save = async () => {
    if (firm === undefined || signedOn === undefined) return;
    const paper = { items, profileChanges: record.changes, signedOn, isTaken };
    if (!(await execute(paperCall(props.judgement.workspace.reviews, props.review, paper)))) return;
    notify('done', both(sentence('reviews.inbox.merged', { firm: firm.name })));
    props.onClose();
  };
  const isSaid = items.length > 0 && signedOn !== undefined;
  const missing = isSaid ? record.missing : sentence('reviews.paper.empty');
  return { draft, change, signedOn, setSigned, record, isTaken, setTaken, missing, save };
}

export function PaperDialog(props: PaperDialogProps) {
  const { review, judgement, onClose } = props;
  const { t, say } = useWords();
  const firm = judgement.workspace.firms.find(({ id }) => id === review.firmId);
  const form = usePaper(props, firm);
  return (
    <Dialog
      isOpen
      size="large"
      title={t('reviews.paper.title', { firm: firm?.name ?? review.firmId, round: review.round })}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          {form.missing !== undefined && <span className={styles.quiet}>{say(form.missing)}</span>}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={form.missing !== undefined} onPress={() => void form.save()}>
            {t('reviews.paper.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <FieldGrid>
          <DayField label={t('reviews.paper.date')} value={form.signedOn} onChange={form.setSigned} />
        </FieldGrid>
        {askedIn(props).map(({ consortium, others }) => (
          <PaperItemFields
            key={consortium.id}
            consortium={consortium}
            others={others}
            item={form.draft.get(consortium.id) ?? emptyItem}
            change={(changed) => form.change(consortium.id, changed)}
          />
        ))}
        {form.record.draft !== undefined && <PaperRecordFields record={form.record.draft} />}
        <CheckField label={t('reviews.paper.takes')} isSelected={form.isTaken} onChange={form.setTaken} />
      </div>
    </Dialog>
  );
}
