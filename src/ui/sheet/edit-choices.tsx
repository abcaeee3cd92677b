import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLanguageOf } from "../language/interface-language";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: "2px 0",
    listStyleType: "none",
    backgroundColor: "#ffffff",
    color: "#000000",
    border: "1px solid #0f6c4f",
    boxShadow: "0 2px 8px rgba(0, 0, 0, 0.3)",
    fontSize: "14px",
    lineHeight: "20px",
    minWidth: "100px",
    pointerEvents: "auto",
  },
  option: { padding: "4px 10px", cursor: "pointer", ":hover": { backgroundColor: "#e3f1eb" } },
  chosen: { backgroundColor: "#0f6c4f", color: "#ffffff", ":hover": { backgroundColor: "#0f6c4f" } },
});

interface EditChoicesProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly string[];
  /** 0-based; null while none is chosen. */
  readonly chosen: number | null;
  readonly onChoose: (text: string) => void;
}

/** The id of a choice, for `aria-activedescendant`. */
export function choiceId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** The words offered for a cell, below its editor. The keys stay with the editor. */
export function EditChoices({ id, label, choices, chosen, onChoose }: EditChoicesProps): ReactNode {
  const styles = useStyles();
  const languageOf = useLanguageOf();
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {choices.map((choice, index) => (
        <div
          key={choice}
          id={choiceId(id, index)}
          role="option"
          lang={languageOf(choice)}
          tabIndex={-1}
          aria-selected={index === chosen}
          className={mergeClasses(styles.option, index === chosen && styles.chosen)}
          // The editor keeps the focus, or it would be closed before the choice arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
          onKeyDown={(event) => {
            if (event.key === "Enter") onChoose(choice);
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
