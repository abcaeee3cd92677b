import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneError } from "../../state/pane-state";
import { WordImport } from "./word-import";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** True where the workbook was read and holds no table. */
export function isWithoutTable(error: PaneError): boolean {
  return "refusal" in error && error.refusal.id === "no-table";
}

/** A workbook without a table, such as a new one: the table may come from a Word attachment. */
export function NoTableYet(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <WordImport withHint />
    </div>
  );
}
