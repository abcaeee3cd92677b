import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { WordOffer } from "../../../app/word-import";
import type { WordImportWords } from "./words";
import { MixedText } from "../../language/mixed-text";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { margin: 0 },
  tables: { display: "flex", flexDirection: "column", maxHeight: "300px", overflowY: "auto" },
  label: { display: "flex", flexDirection: "column" },
  size: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Which tables of a Word document are wanted. Those that read as responsibility tables are chosen at first. */
export function TableChoice(props: {
  readonly file: string;
  readonly offer: WordOffer;
  readonly words: WordImportWords;
  readonly confirmLabel: (chosen: number) => string;
  readonly disabled: boolean;
  readonly onConfirm: (chosen: readonly number[]) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { file, offer, words } = props;
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(offer.tables.flatMap(({ tasks }, place) => (tasks > 0 ? [place] : []))),
  );
  useEffect(() => {
    panel.current?.focus();
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const toggle = (place: number, wanted: boolean): void => {
    const next = new Set(chosen);
    if (wanted) next.add(place);
    else next.delete(place);
    setChosen(next);
  };
  const questionId = useId();
  const question = words.choose(file, offer.tables.length);
  const leftOut = words.leftOut(offer);
  return (
    <section ref={panel} tabIndex={-1} className={styles.choice} aria-labelledby={questionId}>
      <p id={questionId} className={styles.text}>
        <MixedText>{question}</MixedText>
      </p>
      <div className={styles.tables}>
        {offer.tables.map((table, place) => (
          <Checkbox
            key={place}
            checked={chosen.has(place)}
            onChange={(_, { checked }) => toggle(place, checked === true)}
            label={
              <span className={styles.label}>
                <span>
                  <MixedText>{words.table(table)}</MixedText>
                </span>
                <span className={styles.size}>
                  <MixedText>{words.size(table)}</MixedText>
                </span>
              </span>
            }
          />
        ))}
      </div>
      {leftOut !== "" && (
        <p className={styles.text}>
          <MixedText>{leftOut}</MixedText>
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={props.disabled || chosen.size === 0}
          onClick={() => props.onConfirm([...chosen].sort((a, b) => a - b))}
        >
          {props.confirmLabel(chosen.size)}
        </Button>
        <Button onClick={props.onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}
