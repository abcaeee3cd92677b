import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular, DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CellEdits } from "./use-cell-edits";
import type { SheetEditWords } from "./words";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "28px",
    padding: "2px 8px 2px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  error: { borderLeft: `4px solid ${tokens.colorNeutralForeground1}`, fontWeight: 600 },
  text: { flexGrow: 1, minWidth: 0 },
  // It stays there, or what is said in it would not be read out.
  silent: { minHeight: 0, padding: 0, borderTopWidth: 0 },
});

interface EditToolsProps {
  readonly edits: CellEdits;
  readonly words: SheetEditWords;
}

/** Undo and redo for people without a keyboard. */
export function EditButtons({ edits, words }: EditToolsProps): ReactNode {
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={words.undo}
        title={words.undo}
        disabled={!edits.canUndo}
        onClick={edits.undo}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={words.redo}
        title={words.redo}
        disabled={!edits.canRedo}
        onClick={edits.redo}
      />
    </>
  );
}

/** What there is to say of the last edit. A refusal is read out at once, anything else when there is time. */
export function EditNoteLine({ edits, words }: EditToolsProps): ReactNode {
  const styles = useStyles();
  const { note } = edits;
  return (
    <div className={mergeClasses(styles.note, note?.kind === "error" && styles.error, note === null && styles.silent)}>
      <span className={styles.text} role="status">
        <MixedText>{note?.kind === "info" ? note.text : ""}</MixedText>
      </span>
      {note?.kind === "error" && (
        <span className={styles.text} role="alert">
          <MixedText>{note.text}</MixedText>
        </span>
      )}
      {note && <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.close} onClick={edits.closeNote} />}
    </div>
  );
}
