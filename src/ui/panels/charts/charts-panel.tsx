import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneTable } from "../../../app/pane/pane-review";
import { TimeLineCard } from "./time-line-card";
import { UnitStatusCard } from "./unit-status-card";

const useStyles = makeStyles({ panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** Where the units stand, and when the year's tasks are due. */
export function ChartsPanel({ table }: { readonly table: PaneTable }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <UnitStatusCard table={table} />
      <TimeLineCard table={table} />
    </div>
  );
}
