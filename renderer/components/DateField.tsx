/** A date: Jalali on the screen in Persian, ISO (Gregorian) as a value, never converted by hand. */
import {
  CalendarDate,
  type DateValue,
  GregorianCalendar,
  parseDate,
  toCalendar,
  toCalendarDate,
} from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { classes } from './classes';
import date from './DateField.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './Field';
import styles from './field.module.css';

export interface DateFieldProps extends FieldWords {
  /** `YYYY-MM-DD`. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly clearLabel: string;
  /** Said of a date that was left half written, and so not handed on. */
  readonly incompleteText: string;
  /** The name by which the field is found on the page. */
  readonly part?: string;
  readonly isDisabled?: boolean;
}

/** What can be dated here: the years 1300 to 1499 of the Jalali calendar. The kit says so of other days. */
const [earliest, latest] = [new CalendarDate(1921, 3, 21), new CalendarDate(2121, 3, 20)];

function parsed(value: string | undefined): CalendarDate | null {
  try {
    return value === undefined ? null : parseDate(value);
  } catch {
    return null;
  }
}

function MonthPage() {
  return (
    <Calendar>
      <header className={date.head}>
        <Button slot="previous" className={classes(styles.mini)}>
          <ChevronRight size={16} className={date.pointer} aria-hidden />
        </Button>
        <Heading className={classes(date.month)} />
        <Button slot="next" className={classes(styles.mini)}>
          <ChevronLeft size={16} className={date.pointer} aria-hidden />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="narrow">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={classes(date.weekday)}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(day) => <CalendarCell date={day} className={classes(date.day)} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

/** Is a part of the date written, and another not? */
function isHalfWritten(box: HTMLElement | null): boolean {
  const parts = [...(box?.querySelectorAll<HTMLElement>('[role="spinbutton"]') ?? [])];
  const missing = parts.filter(({ dataset }) => dataset.placeholder !== undefined);
  return missing.length > 0 && missing.length < parts.length;
}

export function DateField(props: DateFieldProps) {
  const { label, hint, value, onChange, clearLabel, incompleteText, part, isDisabled = false } = props;
  // A day out of range, or a year that is half typed: it stays in the field with the kit's sentence and is not handed on.
  const [refused, setRefused] = useState<CalendarDate>();
  const [isIncomplete, setIncomplete] = useState(false);
  // The kit keeps the parts of a half-written date to itself: only a new field is empty.
  const [clearings, setClearings] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const take = (next: DateValue | null) => {
    const day = next === null ? null : toCalendar(toCalendarDate(next), new GregorianCalendar());
    const isFit = day === null || (day.compare(earliest) >= 0 && day.compare(latest) <= 0);
    setRefused(isFit ? undefined : day);
    setIncomplete(false);
    if (isFit) onChange(day?.toString());
  };
  const clear = () => {
    setClearings(clearings + 1);
    take(null);
  };
  const error = isIncomplete ? incompleteText : props.error;
  return (
    <DatePicker<CalendarDate>
      key={clearings}
      data-part={part}
      className={classes(styles.field)}
      value={refused ?? parsed(value)}
      onChange={take}
      onBlur={() => setIncomplete(isHalfWritten(box.current))}
      validationBehavior="aria"
      {...(error === undefined ? {} : { isInvalid: true })}
      isDisabled={isDisabled}
      minValue={earliest}
      maxValue={latest}
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} />
      <Group ref={box} className={classes(styles.box)}>
        <DateInput className={classes(styles.bare, date.input, 'figures')}>
          {(segment) => <DateSegment segment={segment} className={classes(date.segment)} />}
        </DateInput>
        {(value !== undefined || refused !== undefined || isIncomplete) && (
          <Button slot={null} className={classes(styles.mini)} aria-label={clearLabel} onPress={clear}>
            <X size={14} aria-hidden />
          </Button>
        )}
        <Button className={classes(styles.mini)}>
          <CalendarDays size={15} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...(hint === undefined ? {} : { hint })} {...(error === undefined ? {} : { error })} />
      <Popover className={classes(styles.popover)}>
        <Dialog className={classes(date.dialog)}>
          <MonthPage />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
