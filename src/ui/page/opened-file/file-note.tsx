import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetChanges } from "../../../app/pane/pane-run";
import { Notice } from "../../components/notice";
import type { OpenedFileWords } from "./words";

export interface FileNoteProps {
  readonly words: OpenedFileWords;
  readonly file: string;
  readonly standing:
    { readonly id: "changed"; readonly changes: readonly SheetChanges[] } | { readonly id: "changed-unread" | "gone" | "unreadable" };
  /** True where saving waits for an answer. */
  readonly savingHeld: boolean;
  /** True where something was changed here that is in no file yet. */
  readonly unsaved: boolean;
  readonly onReadAnew: () => void;
  readonly onChooseAgain: () => void;
  readonly onLookAgain: () => void;
  readonly onSaveAnyway: () => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: "18px", overflowWrap: "anywhere" },
  text: { margin: 0 },
});

/** Says what became of the opened file on disk, and lets the user go on from there. */
export function FileNote(props: FileNoteProps): ReactNode {
  const { words, file, standing, savingHeld, unsaved } = props;
  const styles = useStyles();
  const saveAnyway = { label: words.saveAnyway, run: props.onSaveAnyway };
  const dismiss = { label: words.dismiss, run: props.onDismiss };
  const [action, other] = {
    changed: [{ label: words.readAnew, run: props.onReadAnew }, unsaved || savingHeld ? saveAnyway : dismiss] as const,
    "changed-unread": [{ label: words.chooseAgain, run: props.onChooseAgain }, unsaved || savingHeld ? saveAnyway : dismiss] as const,
    gone: [{ label: words.saveNew, run: props.onSaveAnyway }, dismiss] as const,
    unreadable: [{ label: words.lookAgain, run: props.onLookAgain }, unsaved || savingHeld ? saveAnyway : dismiss] as const,
  }[standing.id];
  return (
    <Notice kind={savingHeld ? "error" : "warning"} takesFocus={savingHeld} action={action} close={other}>
      {savingHeld && <strong>{words.nothingSaved}</strong>}
      <p className={styles.text}>{sentence(standing, file, words)}</p>
      {standing.id === "changed" && standing.changes.length > 0 && (
        <ul className={styles.list}>
          {words.changes(standing.changes).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {unsaved && standing.id !== "gone" && standing.id !== "unreadable" && <p className={styles.text}>{words.unsaved}</p>}
    </Notice>
  );
}

function sentence(standing: FileNoteProps["standing"], file: string, words: OpenedFileWords): string {
  switch (standing.id) {
    case "changed":
      return `${words.changed(file)}${standing.changes.length === 0 ? words.besideTheTable : ""}`;
    case "changed-unread":
      return words.changedUnread(file);
    case "gone":
      return words.gone(file);
    case "unreadable":
      return words.unreadable(file);
  }
}
