import { Button, Input, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { type CalendarDate, calendarDate } from "../../../core/calendar/calendar-date";
import type { AsOf } from "../../../core/schedule/task-status";
import { FieldError } from "../../components/field-error";
import { parseDay } from "../../state/parse-day";
import type { ManyFilesWords } from "./words";
import { useLanguageOf } from "../../language/interface-language";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 12px" },
  field: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  day: { width: "170px" },
  days: { width: "72px" },
  button: { minWidth: "unset" },
});

/** Days after which nothing is soon any more, as on the command line. */
const longestSoon = 3650;

/** The day on which all files are judged, and how many days ahead is soon. */
export function DayAndSoon(props: {
  readonly words: ManyFilesWords;
  readonly asOf: AsOf;
  readonly today: CalendarDate;
  /** The last year that the tables plan for, where it is over. */
  readonly yearOver: number | null;
  readonly onAsOf: (asOf: AsOf) => void;
}): ReactNode {
  const { words, asOf, today, yearOver } = props;
  const styles = useStyles();
  const yearEnd = yearOver === null ? null : calendarDate(yearOver, 12, 31);
  const chooseDay = (date: CalendarDate): void => {
    if (date !== asOf.date) props.onAsOf({ ...asOf, date, registeredUntil: date });
  };
  return (
    <div className={styles.row}>
      <TypedField
        label={words.asOf.label}
        className={styles.day}
        shown={words.day(asOf.date)}
        invalid={words.asOf.invalid}
        take={(text) => {
          const date = parseDay(text);
          if (date !== null) chooseDay(date);
          return date !== null;
        }}
      />
      <Button className={styles.button} size="small" onClick={() => chooseDay(today)}>
        {words.asOf.today}
      </Button>
      {yearOver !== null && yearEnd !== null && (
        <Button className={styles.button} size="small" onClick={() => chooseDay(yearEnd)}>
          {words.asOf.yearEnd(yearOver)}
        </Button>
      )}
      <TypedField
        label={words.soon.label}
        className={styles.days}
        shown={String(asOf.dueSoonDays)}
        invalid={words.soon.invalid}
        take={(text) => {
          const days = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
          if (!(days <= longestSoon)) return false;
          if (days !== asOf.dueSoonDays) props.onAsOf({ ...asOf, dueSoonDays: days });
          return true;
        }}
      />
    </div>
  );
}

/** A field that is taken with Enter or when it is left. */
function TypedField(props: {
  readonly label: string;
  readonly className: string;
  readonly shown: string;
  readonly invalid: string;
  /** False for what cannot be understood. */
  readonly take: (text: string) => boolean;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);
  const languageOf = useLanguageOf();
  const take = (): void => {
    if (draft === null) return;
    const understood = props.take(draft);
    setInvalid(!understood);
    if (understood) setDraft(null);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <Input
        id={id}
        className={props.className}
        value={draft ?? props.shown}
        lang={languageOf(draft ?? "")}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-error` : undefined}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
      {invalid && <FieldError id={`${id}-error`}>{props.invalid}</FieldError>}
    </div>
  );
}
