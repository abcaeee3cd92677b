import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneTask } from "../../app/pane/pane-review";
import { twoLines } from "./line-clamp";
import { usePaneContext } from "../state/pane-context";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  task: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: { display: "flex", gap: "8px", alignItems: "flex-start" },
  number: { fontWeight: 600, marginRight: "6px" },
  text: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    ...twoLines,
  },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontWeight: 600, whiteSpace: "nowrap" },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  unregistered: { color: tokens.colorPaletteMarigoldForeground2 },
  units: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    marginTop: "2px",
    overflowWrap: "anywhere",
  },
});

/** A task in a list: what, where it stands, whose, by when. Pressed, it leads to its cell. */
export function TaskItem({ task, sheet }: { readonly task: PaneTask; readonly sheet: string }): ReactNode {
  const { words, select } = usePaneContext();
  const styles = useStyles();
  const { status } = task;
  const counted = status === "overdue" || status === "past-due-unregistered" || status === "due-soon";
  const { symbol, words: named } = words.status(status);
  return (
    <button type="button" className={styles.task} title={words.deadlines.jump(task.row)} onClick={() => select(sheet, task.cell)}>
      <span className={styles.line}>
        <span className={styles.text}>
          {task.number !== null && <span className={styles.number}>{task.number}</span>}
          <MixedText>{task.text}</MixedText>
        </span>
        <span
          className={mergeClasses(
            styles.state,
            status === "overdue" && styles.overdue,
            status === "past-due-unregistered" && styles.unregistered,
          )}
        >
          {counted ? words.deadlines.days(task) : `${symbol}${symbol === "" ? "" : " "}${named}`}
        </span>
      </span>
      <span className={styles.units}>
        <MixedText>
          {task.units.length > 0 ? task.units.join(words.and) : words.deadlines.noUnit} · {task.deadlineText}
        </MixedText>
      </span>
    </button>
  );
}
