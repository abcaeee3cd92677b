import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { useLanguageOf } from "../../language/interface-language";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: "100%" },
});

/** One line of text with its label above. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const languageOf = useLanguageOf();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      <Input
        id={id}
        className={styles.input}
        value={props.value}
        lang={languageOf(props.value)}
        placeholder={props.placeholder}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </div>
  );
}
