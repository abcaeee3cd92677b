import type { ReactNode } from "react";
import type { PaneTable } from "../../../app/pane/pane-review";
import { LatePart } from "../../components/late-part";
import { usePaneContext } from "../../state/pane-context";
import type * as charts from "./charts-panel";

/** 图表: loaded when somebody looks at it. */
export function ChartsTab({ table }: { readonly table: PaneTable }): ReactNode {
  const { words } = usePaneContext();
  return (
    <LatePart load={load} words={words.charts}>
      {({ ChartsPanel }) => <ChartsPanel table={table} />}
    </LatePart>
  );
}

function load(): Promise<typeof charts> {
  return import(/* webpackChunkName: "charts" */ "./charts-panel");
}
