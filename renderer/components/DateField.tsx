/** A date: Jalali on the screen in Persian, ISO (Gregorian) as a value, never converted by hand. */
import { type CalendarDate, GregorianCalendar, parseDate, toCalendar } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react';
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
  /** The name by which the field is found on the page. */
  readonly part?: string;
  readonly isDisabled?: boolean;
}

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

export function DateField(props: DateFieldProps) {
  const { label, hint, error, value, onChange, clearLabel, part, isDisabled = false } = props;
  return (
    <DatePicker
      data-part={part}
      className={classes(styles.field)}
      value={parsed(value)}
      onChange={(next) => onChange(next === null ? undefined : toCalendar(next, new GregorianCalendar()).toString())}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
    >
      <FieldLabel label={label} />
      <Group className={classes(styles.box)}>
        <DateInput className={classes(styles.bare, date.input, 'figures')}>
          {(segment) => <DateSegment segment={segment} className={classes(date.segment)} />}
        </DateInput>
        {value !== undefined && (
          <Button
            slot={null}
            className={classes(styles.mini)}
            aria-label={clearLabel}
            onPress={() => onChange(undefined)}
          >
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
