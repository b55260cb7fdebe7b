/** Where the list stands in the file: sheet, row of the headings; for a text its encoding and what separates its columns. */
import type { ListPreview } from '../../../../shared/exchange/preview';
import { type Encoding, encodings } from '../../../../shared/exchange/table';
import { NumberField } from '../../../components/NumberField';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { readFrom } from '../state/decisions';
import { decide, decideForAll } from '../state/previewing';
import { useWizard } from '../state/wizard';
import styles from './ColumnsStep.module.css';

const delimiters = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  bar: '|',
  persianComma: '،',
  persianSemicolon: '؛',
} as const;
type DelimiterName = keyof typeof delimiters;
const delimiterNames = ['comma', 'semicolon', 'tab', 'bar', 'persianComma', 'persianSemicolon'] as const;

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1256': 'Windows-1256',
};

interface LayoutFieldsProps {
  readonly preview: ListPreview;
}

function TextFields({ preview: { layout } }: LayoutFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <SelectField<Encoding>
        label={t('importing.columns.encoding')}
        value={layout.encoding}
        options={encodings.map((id) => ({ id, label: encodingNames[id] }))}
        onChange={(encoding) => decideForAll({ encoding })}
      />
      <SelectField<DelimiterName>
        label={t('importing.columns.delimiter')}
        value={delimiterNames.find((name) => delimiters[name] === layout.delimiter)}
        options={delimiterNames.map((id) => ({ id, label: t(`importing.delimiter.${id}`) }))}
        onChange={(name) => decideForAll({ delimiter: delimiters[name] })}
      />
    </>
  );
}

function SheetField({ preview: { list, layout } }: LayoutFieldsProps) {
  const { t } = useWords();
  const named = layout.sheets.flatMap(({ name, rows }) => (name === undefined ? [] : [{ name, rows }]));
  if (named.length === 0) return null;
  return (
    <SelectField
      label={t('importing.columns.sheet')}
      value={layout.sheet}
      options={named.map(({ name, rows }) => ({ id: name, label: t('importing.columns.sheetRows', { name, rows }) }))}
      onChange={(sheet) => decide(list, readFrom({ sheet }))}
    />
  );
}

export function LayoutFields({ preview }: LayoutFieldsProps) {
  const { t } = useWords();
  const isText = useWizard(({ file }) => file?.isText === true);
  const { list, layout } = preview;
  const { sheet, headerRow } = layout;
  return (
    <div className={styles.layout}>
      <SheetField preview={preview} />
      <NumberField
        label={t('importing.columns.headerRow')}
        value={headerRow}
        min={1}
        onChange={(row) => {
          if (row === undefined || row === headerRow) return;
          decide(list, readFrom({ headerRow: row, ...(sheet === undefined ? {} : { sheet }) }));
        }}
      />
      {isText && <TextFields preview={preview} />}
    </div>
  );
}
