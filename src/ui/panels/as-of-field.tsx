import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useContext, useId, useState } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import { calendarDate } from "../../core/calendar/calendar-date";
import { FieldError } from "../components/field-error";
import { Notice } from "../components/notice";
import { usePaneContext } from "../state/pane-context";
import { yearToChooseFor } from "../state/pane-state";
import { parseDay } from "../state/parse-day";
import { LanguageContext, useLanguageOf } from "../language/interface-language";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalSNudge },
  label: { fontSize: tokens.fontSizeBase300 },
  // Room for 2021年12月31日 beside the label and 今天 in the narrowest pane; and for 30 September 2021.
  input: { flex: "1 1 130px", minWidth: 0, maxWidth: "150px" },
  inEnglish: { flexBasis: "170px", maxWidth: "190px" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalSNudge },
  button: { minWidth: "unset" },
});

/** 统计截止日期: any day as people write it, today, or the last day of the plan year once that year is over. */
export function AsOfField({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state, actions, today } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const current = state.review?.asOf.date ?? today;
  const [draft, setDraft] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);
  const language = useContext(LanguageContext);
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
          className={mergeClasses(styles.input, language === "en" && styles.inEnglish)}
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
        <span className={styles.buttons}>
          <Button className={styles.button} size="small" onClick={() => actions.review(today)}>
            {words.asOf.today}
          </Button>
          {yearEnd !== null && yearEnd < today && (
            <Button className={styles.button} size="small" onClick={() => actions.review(yearEnd)}>
              {words.asOf.yearEnd}
            </Button>
          )}
        </span>
        {invalid && <FieldError id={`${id}-error`}>{words.asOf.invalid}</FieldError>}
      </div>
    </div>
  );
}
