/** The rest of the letterhead: emblem, how numbers are written, who always gets a copy. */
import { useState } from 'react';
import { toPersianDigits } from '../../../shared/language/numerals';
import { defaultNumberPattern, nextNumber } from '../../../shared/model/issuedPaper';
import type { Office } from '../../../shared/model/office';
import { Section } from '../../components/Section';
import { TextField } from '../../components/TextField';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { todayIso } from '../../state/today';
import { EditTextList } from '../../widgets/EditTextList';
import { changeOffice } from '../../widgets/saving';
import { Emblem } from './Emblem';
import { copiesOf, isPattern, withCopies, withPattern, yearOf } from './letterheadFields';
import styles from './SettingsScreen.module.css';
import type { SaveOffice } from './saveOffice';

interface LetterheadProps {
  readonly office: Office;
  readonly save: SaveOffice;
}

export function Letterhead({ office, save }: LetterheadProps) {
  return (
    <>
      <Emblem office={office} save={save} />
      <NumberPattern key={office.letterhead?.numberPattern} office={office} save={save} />
      <Copies office={office} />
    </>
  );
}

function NumberPattern({ office, save }: LetterheadProps) {
  const { t, language } = useWords();
  const issued = useWorkspace()?.issuedPapers ?? [];
  const kept = office.letterhead?.numberPattern ?? defaultNumberPattern;
  const [pattern, setPattern] = useState(kept);
  const isRight = isPattern(pattern);
  const { number } = nextNumber(issued, isRight ? pattern : kept, yearOf(todayIso()));
  const shown = language === 'fa' ? toPersianDigits(number) : number;
  return (
    <TextField
      label={t('settings.office.numberPattern')}
      hint={t('settings.office.numberPatternHint', { year: '{year}', number: '{number}', next: shown })}
      {...(isRight ? {} : { error: t('settings.office.numberPatternWrong') })}
      dir="ltr"
      value={pattern}
      onChange={setPattern}
      onBlur={() => {
        if (isRight && pattern !== kept) save((now) => withPattern(now, pattern.trim()));
      }}
    />
  );
}

function Copies({ office }: Pick<LetterheadProps, 'office'>) {
  const { t } = useWords();
  return (
    <Section title={t('papers.letter.copies')} part="copies">
      <p className={styles.note}>{t('settings.office.copiesNote')}</p>
      <EditTextList
        id="office.copies"
        itemLabel={t('settings.office.copy')}
        newLabel={t('settings.office.newCopy')}
        addLabel={t('settings.office.addCopy')}
        removeLabel={(item) => t('forms.removeItem', { item })}
        items={copiesOf(office)}
        save={(change, gesture) => changeOffice((now) => withCopies(now, change(copiesOf(now))), gesture)}
      />
    </Section>
  );
}
