/** The rest of the letterhead: emblem, how numbers are written, who always gets a copy. */
import { useState } from 'react';
import { toPersianDigits } from '../../../shared/language/numerals';
import { defaultNumberPattern, nextNumber } from '../../../shared/model/issuedPaper';
import type { Office } from '../../../shared/model/office';
import { TextField } from '../../components/TextField';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { todayIso } from '../../state/today';
import { Emblem } from './Emblem';
import { copiesFrom, isPattern, linesOf, withCopies, withPattern, yearOf } from './letterheadFields';

interface LetterheadProps {
  readonly office: Office;
  readonly save: (office: Office) => void;
}

export function Letterhead({ office, save }: LetterheadProps) {
  return (
    <>
      <Emblem office={office} save={save} />
      <NumberPattern key={office.letterhead?.numberPattern} office={office} save={save} />
      <Copies key={linesOf(office)} office={office} save={save} />
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
        if (isRight && pattern !== kept) save(withPattern(office, pattern.trim()));
      }}
    />
  );
}

function Copies({ office, save }: LetterheadProps) {
  const { t } = useWords();
  const kept = linesOf(office);
  const [lines, setLines] = useState(kept);
  return (
    <TextField
      label={t('papers.letter.copies')}
      hint={t('settings.office.copiesHint')}
      rows={3}
      value={lines}
      onChange={setLines}
      onBlur={() => {
        if (lines.trim() !== kept) save(withCopies(office, copiesFrom(lines, office)));
      }}
    />
  );
}
