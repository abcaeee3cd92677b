import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import { usePaneContext } from "../state/pane-context";
import { parseDay } from "../state/parse-day";
import { FieldError } from "./field-error";
import { useAccessibleName } from "../language/accessible-name";
import { useLanguageOf } from "../language/interface-language";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  label: { display: "block", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, marginTop: "4px" },
  input: { flex: "1 1 140px", minWidth: 0, maxWidth: "180px" },
  button: { minWidth: "unset" },
});

/** A day to be remembered, as people write it, with what takes it back. */
export function DayForm(props: {
  readonly label: string;
  /** Names the buttons, which repeat from form to form. */
  readonly subject: string;
  readonly value: CalendarDate | null;
  readonly onChange: (day: CalendarDate | null) => void;
}): ReactNode {
  const { words, state } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);
  const { value, subject } = props;
  const languageOf = useLanguageOf();
  const saveName = useAccessibleName(words.starts.saveFor(subject));
  const takeBackName = useAccessibleName(words.starts.takeBackFor(subject));
  const shown = draft ?? (value === null ? "" : words.day(value));
  const save = (): void => {
    const day = parseDay(shown);
    setInvalid(day === null);
    if (day === null) return;
    setDraft(null);
    if (day !== value) props.onChange(day);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        <MixedText>{props.label}</MixedText>
      </label>
      <div className={styles.row}>
        <Input
          id={id}
          size="small"
          className={styles.input}
          value={shown}
          lang={languageOf(shown)}
          placeholder={words.starts.hint}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}-error` : undefined}
          onChange={(_, { value: typed }) => setDraft(typed)}
        />
        <Button
          className={styles.button}
          size="small"
          type="submit"
          disabledFocusable={state.busy !== null || draft === null}
          {...saveName.attributes}
        >
          {words.starts.save}
          {saveName.element}
        </Button>
        {value !== null && (
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={state.busy !== null}
            {...takeBackName.attributes}
            onClick={() => {
              setDraft(null);
              setInvalid(false);
              props.onChange(null);
            }}
          >
            {words.starts.takeBack}
            {takeBackName.element}
          </Button>
        )}
        {invalid && <FieldError id={`${id}-error`}>{words.asOf.invalid}</FieldError>}
      </div>
    </form>
  );
}
