import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { CalendarDate } from "../../../core/calendar/calendar-date";
import { FieldError } from "../../components/field-error";
import { usePaneContext } from "../../state/pane-context";
import { parseDay } from "../../state/parse-day";
import { useLanguageOf } from "../../language/interface-language";
import { MixedText } from "../../language/mixed-text";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: "100%" },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** A day that may be left empty. */
export function DayField(props: {
  readonly label: string;
  readonly value: CalendarDate | null;
  readonly placeholder: string;
  readonly invalid: string;
  readonly hint?: string;
  readonly onChange: (day: CalendarDate | null) => void;
}): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const languageOf = useLanguageOf();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const shown = props.value === null ? "" : words.day(props.value);
  const choose = (): void => {
    if (draft === null) return;
    const day = draft.trim() === "" ? null : parseDay(draft);
    const isWrong = draft.trim() !== "" && day === null;
    setWrong(isWrong);
    if (isWrong) return;
    setDraft(null);
    if (day !== props.value) props.onChange(day);
  };
  const described = [props.hint === undefined ? "" : `${id}-hint`, wrong ? `${id}-error` : ""].filter((each) => each !== "").join(" ");
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      <Input
        id={id}
        className={styles.input}
        value={draft ?? shown}
        lang={languageOf(draft ?? "")}
        placeholder={props.placeholder}
        aria-invalid={wrong}
        aria-describedby={described === "" ? undefined : described}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={choose}
        onKeyDown={(event) => {
          if (event.key === "Enter") choose();
        }}
      />
      {props.hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          <MixedText>{props.hint}</MixedText>
        </span>
      )}
      {wrong && <FieldError id={`${id}-error`}>{props.invalid}</FieldError>}
    </div>
  );
}
