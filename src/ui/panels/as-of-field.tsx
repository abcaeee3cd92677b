import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import { calendarDate } from "../../core/calendar/calendar-date";
import { Notice } from "../components/notice";
import { usePaneContext } from "../state/pane-context";
import { yearToChooseFor } from "../state/pane-state";
import { parseDay } from "../state/parse-day";
import { useLanguageOf } from "../language/interface-language";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { fontSize: tokens.fontSizeBase300 },
  // Room for 30 September 2021.
  input: { flex: "1 1 170px", minWidth: 0, maxWidth: "190px" },
  button: { minWidth: "unset" },
  error: { fontSize: tokens.fontSizeBase200, width: "100%" },
});

/** 统计截止日期: any day as people write it, today, or the last day of the plan year once that year is over. */
export function AsOfField({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state, actions, today } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const current = state.review?.asOf.date ?? today;
  const [draft, setDraft] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);
  const languageOf = useLanguageOf();
  const yearEnd = table.planYear === null ? null : calendarDate(table.planYear, 12, 31);
  const yearToChoose = yearToChooseFor(state, today);
  const choose = (): void => {
    if (draft === null) return;
    const day = parseDay(draft);
    setInvalid(day === null);
    if (day === null) return;
    setDraft(null);
    if (day !== current || state.chosenAsOf === null) actions.review(day);
  };
  return (
    <div>
      {yearToChoose !== null && <Notice kind="warning">{words.asOf.pastPlanYear(yearToChoose)}</Notice>}
      <div className={styles.row} style={{ marginTop: yearToChoose === null ? 0 : "8px" }}>
        <label htmlFor={id} className={styles.label}>
          {words.asOf.label}
        </label>
        <Input
          id={id}
          className={styles.input}
          value={draft ?? words.day(current)}
          lang={languageOf(draft ?? "")}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}-error` : undefined}
          onChange={(_, { value }) => setDraft(value)}
          onBlur={choose}
          onKeyDown={(event) => {
            if (event.key === "Enter") choose();
          }}
        />
        <Button className={styles.button} size="small" onClick={() => actions.review(today)}>
          {words.asOf.today}
        </Button>
        {yearEnd !== null && yearEnd < today && (
          <Button className={styles.button} size="small" onClick={() => actions.review(yearEnd)}>
            {words.asOf.yearEnd}
          </Button>
        )}
        {invalid && (
          <span id={`${id}-error`} role="alert" className={styles.error}>
            <MixedText>{words.asOf.invalid}</MixedText>
          </span>
        )}
      </div>
    </div>
  );
}
