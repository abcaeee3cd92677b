import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useMemo, useState } from "react";
import type { PaneTable } from "../../../app/pane/pane-review";
import { type UnitBar, unitStatusChart } from "../../../core/summary/charts/unit-status-chart";
import type { UnitOrder } from "../../../core/summary/summary-models";
import { usePaneContext } from "../../state/pane-context";
import { ChartCard } from "./chart-card";
import { type ChartRow, ChartTable } from "./chart-table";
import { StatusLegend, StatusPatterns } from "./status-patterns";
import { UnitBars } from "./unit-bars";

const orders: readonly UnitOrder[] = ["worst-first", "listed"];

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM}` },
  order: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    fontSize: tokens.fontSizeBase200,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  note: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** 各单位任务状态: a stacked bar for each unit, worst first, with the numbers of the overview's unit table. */
export function UnitStatusCard({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state } = usePaneContext();
  const styles = useStyles();
  const patterns = useId();
  const order = useId();
  const [chosen, setChosen] = useState<UnitOrder>("worst-first");
  const { overview } = table;
  const chart = useMemo(() => unitStatusChart(overview, chosen), [overview, chosen]);
  const { charts } = words;
  const none = chart.units.length + chart.collectives.length === 0;
  const choice = (
    <div className={styles.order}>
      <label htmlFor={order}>{charts.units.order}</label>
      <Select id={order} size="small" value={chosen} onChange={(_, { value }) => setChosen(value as UnitOrder)}>
        {orders.map((each) => (
          <option key={each} value={each}>
            {charts.units.orders[each]}
          </option>
        ))}
      </Select>
    </div>
  );
  const drawn = (
    <>
      {choice}
      <div className={styles.part}>
        <StatusLegend id={patterns} label={charts.legend} statuses={chart.statuses} nameOf={charts.statusColumn} />
      </div>
      <UnitBars table={table} chart={chart} patterns={patterns} />
      <p className={styles.note}>{charts.units.keys}</p>
    </>
  );
  const groups = [
    { heading: null, rows: chart.units.map(rowOf) },
    ...(chart.collectives.length > 0
      ? [{ heading: charts.units.collectives(chart.collectives.length), rows: chart.collectives.map(rowOf) }]
      : []),
  ];
  const tabled = (
    <>
      {choice}
      <ChartTable
        caption={charts.units.heading}
        rowLabel={charts.units.unit}
        groups={groups}
        totals={{ name: charts.total, total: chart.pairs, counts: chart.totals }}
        doneUnknown={overview.progressUnrecorded}
      />
    </>
  );
  return (
    <ChartCard
      heading={charts.units.heading}
      subtitle={charts.asOf(overview.asOf.date)}
      chart={none ? <p className={styles.note}>{charts.units.none}</p> : drawn}
      table={tabled}
    >
      <StatusPatterns id={patterns} />
      {!none && <p className={styles.note}>{words.units.reconciled(overview.tasks, overview.pairs)}</p>}
      {(state.review?.tables.length ?? 1) > 1 && <p className={styles.note}>{charts.units.oneTable}</p>}
    </ChartCard>
  );
}

function rowOf({ unit, pairs, counts }: UnitBar): ChartRow {
  return { name: unit, total: pairs, counts };
}
