import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FileTable } from "../../../app/gather-files";
import { statusIds } from "../../../core/schedule/task-status";
import type { ChosenFile } from "../chosen-file";
import type { FileState, ListedFile } from "./use-many-files";
import type { ManyFilesWords } from "./words";
import { useAccessibleName } from "../../language/accessible-name";
import { MixedText } from "../../language/mixed-text";

const useStyles = makeStyles({
  item: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  leftOut: { borderLeft: "3px solid #c77f14" },
  name: { fontWeight: 600, color: tokens.colorBrandForeground1 },
  text: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  small: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One file of the list: its name opens it, below it what was read or why nothing was. */
export function FileItem(props: {
  readonly entry: ListedFile;
  readonly words: ManyFilesWords;
  readonly onOpen: (file: ChosenFile) => void;
}): ReactNode {
  const { entry, words } = props;
  const styles = useStyles();
  const { state, name } = entry;
  const reason = reasonOf(state, name, words);
  const opens = useAccessibleName(words.open(name));
  return (
    <li className={mergeClasses(styles.item, reason !== null && styles.leftOut)}>
      <Link as="button" className={styles.name} {...opens.attributes} onClick={() => props.onOpen(entry.file)}>
        <MixedText>{name}</MixedText>
        {opens.element}
      </Link>
      {(state.id === "waiting" || state.id === "reading") && (
        <p className={styles.small}>{state.id === "waiting" ? words.waiting : words.reading}</p>
      )}
      {reason !== null && (
        <p className={styles.text}>
          <MixedText>{reason}</MixedText>
        </p>
      )}
      {state.id === "read" && state.tables.map((table, index) => <TableLines key={index} table={table} words={words} />)}
    </li>
  );
}

function TableLines({ table, words }: { readonly table: FileTable; readonly words: ManyFilesWords }): ReactNode {
  const styles = useStyles();
  const { byStatus } = table.numbers;
  const statuses = statusIds.filter((id) => byStatus[id] > 0).map((id) => words.status(id, byStatus[id]));
  return (
    <>
      <p className={styles.small}>
        <MixedText>{words.table(table)}</MixedText>
      </p>
      <p className={styles.text}>{words.headline(table)}</p>
      <p className={styles.small}>
        {words.findings(table)}　{statuses.join("　")}
      </p>
    </>
  );
}

/** Why nothing of a file is counted; null where it is, or is not known yet. */
export function reasonOf(state: FileState, name: string, words: ManyFilesWords): string | null {
  switch (state.id) {
    case "refused":
      return words.refusal(state.refusal, name);
    case "unexpected":
      return words.unexpected(state.detail);
    case "same-as":
      return words.sameAs(state.file);
    case "own-workbook":
      return words.ownWorkbook;
    default:
      return null;
  }
}
