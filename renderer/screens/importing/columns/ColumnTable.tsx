/** Every column of the file: its heading, some of what stands in it, the field it is read as, and how sure that is. */
import { CircleCheck, CircleDashed, CircleHelp, CircleUser, type LucideIcon } from 'lucide-react';
import { columnsOf, type ListName } from '../../../../shared/exchange/columns';
import type { LayoutColumn } from '../../../../shared/exchange/layout';
import type { ListMapping } from '../../../../shared/exchange/mapping';
import type { ListPreview } from '../../../../shared/exchange/preview';
import { Chip, type Tone } from '../../../components/Chip';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { fieldName } from '../read/fieldNames';
import { columnKey, mapColumn } from '../state/decisions';
import { decide } from '../state/previewing';
import { useWizard } from '../state/wizard';
import styles from './ColumnsStep.module.css';

type Confidence = 'decided' | 'sure' | 'likely' | 'unsure' | 'unknown';

const marks: Readonly<Record<Confidence, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  decided: { icon: CircleUser, tone: 'lapis' },
  sure: { icon: CircleCheck, tone: 'turquoise' },
  likely: { icon: CircleCheck, tone: 'pistachio' },
  unsure: { icon: CircleHelp, tone: 'saffron' },
  unknown: { icon: CircleDashed, tone: 'plain' },
};

const likely = 0.8;

function confidenceOf(column: LayoutColumn, decided: ListMapping['columns']): Confidence {
  if (decided?.[columnKey(column)] !== undefined) return 'decided';
  if (column.field === null) return 'unknown';
  if (column.confidence >= 1) return 'sure';
  return column.confidence >= likely ? 'likely' : 'unsure';
}

function Mark({ confidence }: { readonly confidence: Confidence }) {
  const { t } = useWords();
  const { icon: Icon, tone } = marks[confidence];
  return (
    <Chip tone={tone} icon={<Icon size={14} aria-hidden />}>
      {t(`importing.confidence.${confidence}`)}
    </Chip>
  );
}

/** The choice of nothing, which no field is called. */
const leftOut = '-';

function FieldChoice({
  list,
  column,
  columns,
}: {
  list: ListName;
  column: LayoutColumn;
  columns: readonly LayoutColumn[];
}) {
  const words = useWords();
  const options = [
    { id: leftOut, label: words.t('importing.columns.leftOut') },
    ...columnsOf[list].map(({ field }) => ({ id: field, label: fieldName(list, field, words) })),
  ];
  return (
    <SelectField
      label={words.t('importing.columns.fieldOf', { column: columnKey(column) })}
      isLabelHidden
      value={column.field ?? leftOut}
      options={options}
      onChange={(field) => decide(list, mapColumn(column, field === leftOut ? null : field, columns))}
    />
  );
}

export function ColumnTable({ preview: { list, layout } }: { readonly preview: ListPreview }) {
  const { t } = useWords();
  const decided = useWizard(({ mapping }) => mapping[list]?.columns);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className={styles.scroller} aria-label={t('importing.columns.table')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('importing.columns.column')}</th>
            <th scope="col">{t('importing.columns.title')}</th>
            <th scope="col">{t('importing.columns.samples')}</th>
            <th scope="col">{t('importing.columns.field')}</th>
            <th scope="col">{t('importing.columns.confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {layout.columns.map((column) => (
            <tr key={column.column}>
              <td>
                <bdi dir="ltr">{column.column}</bdi>
              </td>
              <th scope="row">
                {column.heading === '' ? <em>{t('importing.columns.noHeading')}</em> : <bdi>{column.heading}</bdi>}
              </th>
              <td className={styles.samples}>
                <ul>
                  {column.samples.map((sample) => (
                    <li key={sample} title={sample}>
                      <bdi>{sample}</bdi>
                    </li>
                  ))}
                </ul>
              </td>
              <td className={styles.field}>
                <FieldChoice list={list} column={column} columns={layout.columns} />
              </td>
              <td>
                <Mark confidence={confidenceOf(column, decided)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
