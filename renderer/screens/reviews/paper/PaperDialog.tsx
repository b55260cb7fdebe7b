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
import { NumberField } from '../../../components/NumberField';
import { execute } from '../../../state/execute';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { notify } from '../../../state/notices';
import { todayIso } from '../../../state/today';
import { DayField } from '../../../widgets/DayField';
import { emptyItem, itemsOf, type PaperDraft, type PaperItem } from './draft';
import { PaperItemFields } from './PaperItemFields';
import styles from './paper.module.css';

const highestCapacity = 1_000;

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
  const [capacity, setCapacity] = useState<number | undefined>(firm?.capacity);
  const [isTaken, setTaken] = useState(true);
  const items = itemsOf(draft);
  const change = (id: ConsortiumId, changed: Partial<PaperItem>) =>
    setDraft(new Map([...draft, [id, { ...(draft.get(id) ?? emptyItem), ...changed }]]));
  const profileChanges =
    firm === undefined || capacity === undefined || capacity === firm.capacity
      ? []
      : [{ path: 'capacity', from: firm.capacity, to: capacity }];
  const save = async () => {
    if (firm === undefined || signedOn === undefined) return;
    const paper = { items, profileChanges, signedOn, isTaken };
    if (!(await execute(paperCall(props.judgement.workspace.reviews, props.review, paper)))) return;
    notify('done', both(sentence('reviews.inbox.merged', { firm: firm.name })));
    props.onClose();
  };
  const isReady = items.length > 0 && signedOn !== undefined;
  return { draft, change, signedOn, setSigned, capacity, setCapacity, isTaken, setTaken, isReady, save };
}

export function PaperDialog(props: PaperDialogProps) {
  const { review, judgement, onClose } = props;
  const { t } = useWords();
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
          {!form.isReady && <span className={styles.quiet}>{t('reviews.paper.empty')}</span>}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!form.isReady} onPress={() => void form.save()}>
            {t('reviews.paper.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <FieldGrid>
          <DayField label={t('reviews.paper.date')} value={form.signedOn} onChange={form.setSigned} />
          <NumberField
            label={t('reviews.paper.capacity')}
            value={form.capacity}
            min={0}
            max={highestCapacity}
            step={1}
            onChange={form.setCapacity}
          />
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
        <CheckField label={t('reviews.paper.takes')} isSelected={form.isTaken} onChange={form.setTaken} />
      </div>
    </Dialog>
  );
}
