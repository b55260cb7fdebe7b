/** The rounds as a table: to whom, when, until when, what came back, and from whose hand. */
import { FileText } from 'lucide-react';
import { useMemo } from 'react';
import { formatShortDate } from '../../../../shared/language/jalali';
import { formatNumber } from '../../../../shared/language/numerals';
import type { Scenario } from '../../../../shared/model/scenario';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { EmptyState } from '../../../components/EmptyState';
import { Grid, type GridColumn } from '../../../components/grid/Grid';
import { SelectField } from '../../../components/SelectField';
import type { Judgement } from '../../../state/judgement';
import { useWords, type Words } from '../../../state/language';
import { goTo, select } from '../../../state/session';
import { todayIso } from '../../../state/today';
import { FirmName } from '../../../widgets/FirmName';
import { NoRounds } from '../NoRounds';
import { show, useReviews } from '../state/view';
import { RepairStrip } from './RepairStrip';
import styles from './rounds.module.css';
import { filterRounds, type RoundRow, roundRows, roundStates } from './rows';
import { Stances } from './Stances';

const stateTones = {
  sent: 'plain',
  overdue: 'pomegranate',
  answered: 'pistachio',
  late: 'saffron',
  superseded: 'plain',
} as const;

const all = 'all';
const rowHeight = 44;

function columnsIn({ t, language }: Words, scenario: Scenario): readonly GridColumn<RoundRow>[] {
  const date = (iso: string | undefined) => (iso === undefined ? '—' : formatShortDate(iso, language));
  return [
    { id: 'firm', title: t('reviews.rounds.firm'), width: 200, cell: ({ firm }) => <FirmName name={firm.name} /> },
    {
      id: 'round',
      title: t('reviews.rounds.round'),
      width: 50,
      isNumber: true,
      cell: ({ review }) => formatNumber(review.round, language),
    },
    { id: 'sent', title: t('reviews.rounds.sent'), width: 90, cell: ({ review }) => date(review.sentAt) },
    { id: 'due', title: t('reviews.rounds.due'), width: 90, cell: ({ review }) => date(review.dueOn) },
    {
      id: 'state',
      title: t('reviews.rounds.state'),
      width: 120,
      cell: ({ state }) => <Chip tone={stateTones[state]}>{t(`reviews.rounds.state.${state}`)}</Chip>,
    },
    {
      id: 'stances',
      title: t('reviews.rounds.stances'),
      width: 260,
      cell: ({ review }) => <Stances review={review} scenario={scenario} />,
    },
    {
      id: 'signer',
      title: t('reviews.rounds.signer'),
      width: 110,
      cell: ({ review: { answer } }) =>
        answer === undefined ? '—' : t(`reviews.rounds.signer.${answer.signer === 'paper' ? 'paper' : 'key'}`),
    },
  ];
}

function Filters({ rows, shown }: { readonly rows: readonly RoundRow[]; readonly shown: readonly RoundRow[] }) {
  const { t } = useWords();
  const { round, state, chosenId } = useReviews();
  const rounds = [...new Set(rows.map(({ review }) => review.round))];
  const chosen = rows.find(({ id }) => id === chosenId);
  const canBeTyped =
    chosen !== undefined && chosen.state !== 'superseded' && chosen.review.id === chosen.review.packageId;
  return (
    <div className={styles.filters}>
      <SelectField
        label={t('reviews.rounds.filter.round')}
        value={round === undefined ? all : String(round)}
        options={[
          { id: all, label: t('reviews.rounds.filter.all') },
          ...rounds.map((one) => ({ id: String(one), label: t('reviews.rounds.roundNumber', { round: one }) })),
        ]}
        onChange={(id) => show({ round: id === all ? undefined : Number(id) })}
      />
      <SelectField
        label={t('reviews.rounds.filter.state')}
        value={state ?? all}
        options={[
          { id: all, label: t('reviews.rounds.filter.all') },
          ...roundStates.map((id) => ({ id, label: t(`reviews.rounds.state.${id}`) })),
        ]}
        onChange={(id) => show({ state: id === all ? undefined : id })}
      />
      <span className={styles.count} aria-live="polite">
        {t('reviews.rounds.shown', { count: shown.length, total: rows.length })}
      </span>
      <Button
        icon={<FileText size={16} aria-hidden />}
        isDisabled={!canBeTyped}
        onPress={() => chosen && show({ paper: chosen.review })}
      >
        {t('reviews.rounds.paper')}
      </Button>
    </div>
  );
}

export function RoundsTab({ judgement }: { readonly judgement: Judgement }) {
  const words = useWords();
  const { t } = words;
  const { workspace, scenario } = judgement;
  const { round, state, chosenId } = useReviews();
  const rows = useMemo(() => roundRows(workspace, scenario, todayIso()), [workspace, scenario]);
  const shown = useMemo(() => filterRounds(rows, { round, state }), [rows, round, state]);
  const columns = useMemo(() => columnsIn(words, scenario), [words, scenario]);
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  if (rows.length === 0) {
    return <NoRounds />;
  }
  return (
    <div className={styles.tab}>
      <RepairStrip judgement={judgement} />
      <Filters rows={rows} shown={shown} />
      <div className={styles.grid}>
        <Grid
          label={t('reviews.rounds.table')}
          rows={shown}
          columns={columns}
          rowId={({ id }) => id}
          rowHeight={rowHeight}
          {...(chosenId === undefined ? {} : { selectedId: chosenId })}
          onSelect={(id) => {
            show({ chosenId: id });
            const row = rowOf(id);
            if (row !== undefined) select({ kind: 'firm', id: row.firm.id, page: 'answers' });
          }}
          onOpen={(id) => {
            const row = rowOf(id);
            if (row !== undefined) goTo('firms', { kind: 'firm', id: row.firm.id, page: 'answers' });
          }}
          onKey={(event, id) => {
            const row = event.key === 'F2' ? rowOf(id) : undefined;
            if (row !== undefined && row.state !== 'superseded') show({ paper: row.review });
          }}
          empty={
            <EmptyState
              title={t('reviews.rounds.empty')}
              action={
                <Button onPress={() => show({ round: undefined, state: undefined })}>
                  {t('reviews.rounds.showAll')}
                </Button>
              }
            />
          }
        />
      </div>
      <p className={styles.count}>{t('reviews.rounds.keys')}</p>
    </div>
  );
}
