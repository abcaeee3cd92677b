import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { usePaneContext } from "../state/pane-context";
import { useLanguageOf } from "../language/interface-language";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalS },
  label: { fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Asks for the reason; a finding is not set aside without one. */
export function IgnoreForm(props: { readonly onIgnore: (reason: string) => void; readonly onCancel: () => void }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const [reason, setReason] = useState("");
  const languageOf = useLanguageOf();
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") props.onIgnore(reason.trim());
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {words.findings.reason}
      </label>
      <Input
        id={id}
        size="small"
        value={reason}
        lang={languageOf(reason)}
        placeholder={words.findings.reasonHint}
        onChange={(_, { value }) => setReason(value)}
      />
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabled={reason.trim() === ""}>
          {words.findings.confirmIgnore}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {words.findings.cancel}
        </Button>
      </div>
    </form>
  );
}
