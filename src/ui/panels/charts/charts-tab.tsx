import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import type { PaneTable } from "../../../app/pane/pane-review";
import { Notice } from "../../components/notice";
import { usePaneContext } from "../../state/pane-context";

type ChartsPanelType = ComponentType<{ readonly table: PaneTable }>;

/** 图表: loaded when somebody looks at it, so that everything else is there sooner. */
export function ChartsTab({ table }: { readonly table: PaneTable }): ReactNode {
  const { words } = usePaneContext();
  const [loaded, setLoaded] = useState<{ readonly Panel: ChartsPanelType } | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let current = true;
    import(/* webpackChunkName: "charts" */ "./charts-panel").then(
      ({ ChartsPanel }) => {
        if (current) setLoaded({ Panel: ChartsPanel });
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  if (loaded) return <loaded.Panel table={table} />;
  if (!failed) return <span role="status">{words.charts.loading}</span>;
  const tryAgain = (): void => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return (
    <Notice kind="error" action={{ label: words.charts.tryAgain, run: tryAgain }}>
      {words.charts.notLoaded}
    </Notice>
  );
}
