/** The second step: how the file is laid out and what each column says, found by itself and changeable. */
import { TriangleAlert } from 'lucide-react';
import type { ListPreview } from '../../../../shared/exchange/preview';
import { joinList } from '../../../../shared/language/messages/say';
import { firmSizes } from '../../../../shared/model/firm';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { LevelField } from '../../../widgets/LevelField';
import { ListTabs } from '../ListTabs';
import { fieldName } from '../read/fieldNames';
import { StepFrame } from '../StepFrame';
import { decide } from '../state/previewing';
import { useShownList } from '../state/shown';
import { goToStep, isOpenStep, useWizard } from '../state/wizard';
import styles from './ColumnsStep.module.css';
import { ColumnTable } from './ColumnTable';
import { LayoutFields } from './LayoutFields';
import { Recalled } from './Recalled';

function Alert({ children }: { readonly children: string }) {
  return (
    <p className={styles.missing} role="alert">
      <TriangleAlert size={18} aria-hidden />
      {children}
    </p>
  );
}

/** What was chosen that the file does not have, else the columns that were not found. */
function Missing({ list, layout, refusal }: ListPreview) {
  const words = useWords();
  if (refusal?.code === 'mapping-header-row') return <Alert>{refusal.sentence[words.language]}</Alert>;
  if (layout.missing.length === 0) return null;
  const columns = joinList(
    layout.missing.map((field) => `«${fieldName(list, field, words)}»`),
    words.language,
  );
  return <Alert>{words.t('importing.columns.missing', { columns })}</Alert>;
}

/** Asked once for all capabilities that the file names without a level. */
function PlainLevel({ list, namesWithoutLevel }: ListPreview) {
  const { t } = useWords();
  const level = useWizard(({ mapping }) => mapping[list]?.plainLevel);
  if (namesWithoutLevel === 0 && level === undefined) return null;
  return (
    <div className={styles.level}>
      <LevelField
        label={t('importing.columns.plainLevel')}
        value={level ?? 0}
        onChange={(plainLevel) => decide(list, (mapping) => ({ ...mapping, plainLevel }))}
      />
      {namesWithoutLevel > 0 && (
        <p className={styles.quiet}>{t('importing.columns.withoutLevel', { count: namesWithoutLevel })}</p>
      )}
    </div>
  );
}

/** Asked once for all firms that the file lists without a size. */
function PlainSize({ list, firmsWithoutSize }: ListPreview) {
  const { t } = useWords();
  const size = useWizard(({ mapping }) => mapping[list]?.plainSize);
  if (firmsWithoutSize === 0 && size === undefined) return null;
  return (
    <div className={styles.level}>
      <SelectField
        label={t('importing.columns.plainSize')}
        value={size}
        options={firmSizes.map((id) => ({ id, label: t(`nouns.size.${id}`) }))}
        onChange={(plainSize) => decide(list, (mapping) => ({ ...mapping, plainSize }))}
      />
      {firmsWithoutSize > 0 && (
        <p className={styles.quiet}>{t('importing.columns.withoutSize', { count: firmsWithoutSize })}</p>
      )}
    </div>
  );
}

export function ColumnsStep() {
  const { t } = useWords();
  const shown = useShownList();
  const canGoOn = useWizard((wizard) => isOpenStep('rows', wizard));
  if (shown === undefined) return null;
  return (
    <StepFrame
      heading={t('importing.columns.heading')}
      aside={<ListTabs />}
      back="file"
      actions={
        <Button variant="primary" isDisabled={!canGoOn} onPress={() => goToStep('rows')}>
          {t('importing.next')}
        </Button>
      }
    >
      <Recalled list={shown.list} />
      <LayoutFields preview={shown} />
      <Missing {...shown} />
      <PlainLevel {...shown} />
      <PlainSize {...shown} />
      {shown.layout.columns.length === 0 ? (
        <EmptyState title={t('importing.columns.none')} />
      ) : (
        <ColumnTable preview={shown} />
      )}
    </StepFrame>
  );
}
