/** Offers the repair with the fewest changes where refusals that were taken have left places empty. */
import { TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isClosed } from '../../../../shared/model/scenario';
import { declineHoles } from '../../../../shared/planning/declineHoles';
import { Button } from '../../../components/Button';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { ReplanDialog } from '../../board';
import styles from './rounds.module.css';

export function RepairStrip({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const { grouping, workspace, scenario } = judgement;
  const holes = useMemo(() => declineHoles(grouping, workspace.reviews), [grouping, workspace.reviews]);
  const dialog = isAsking && <ReplanDialog judgement={judgement} close={() => setAsking(false)} startsAtOnce />;
  if (holes.length === 0 || isClosed(scenario)) return dialog || null;
  const consortia = holes.map(({ consortium }) => consortium.name);
  return (
    <section className={styles.repair} aria-label={t('reviews.repair.title')}>
      <TriangleAlert size={18} aria-hidden />
      <p>{t('reviews.repair.text', { count: holes.length, consortia })}</p>
      <Button variant="primary" onPress={() => setAsking(true)}>
        {t('reviews.repair.go')}
      </Button>
      {dialog}
    </section>
  );
}
