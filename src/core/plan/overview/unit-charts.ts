import type { StatusId } from "../../schedule/task-status";
import type { CountedRow } from "../../summary/gathered/gathered-models";
import { columnSpans } from "../layout/column-spans";
import type { SheetFlow } from "../layout/sheet-flow";
import { lowestRow } from "../layout/sheet-row";
import type { PlanStep, StackedBarChart } from "../plan-step";
import { chartFont, chartTitleFont } from "../sheet-style";
import type { OverviewWords } from "../sheet-words";
import type { CountColumn } from "./overview-columns";
import { firstCountColumn, unitColumn } from "./unit-table";

/** RRGGBB of the part and of its number. In grey no two are alike, and neighbours differ most. */
const colors: Readonly<Record<StatusId, { readonly fill: string; readonly labelColor: string }>> = {
  overdue: { fill: "6E0F12", labelColor: "FFFFFF" },
  "past-due-unregistered": { fill: "E8A33D", labelColor: "000000" },
  "due-soon": { fill: "4275A8", labelColor: "FFFFFF" },
  upcoming: { fill: "FFFFFF", labelColor: "000000" },
  recurring: { fill: "C9D5E3", labelColor: "000000" },
  ongoing: { fill: "7F93A8", labelColor: "000000" },
  undated: { fill: "F0EBDD", labelColor: "000000" },
  done: { fill: "3A5A42", labelColor: "FFFFFF" },
};
const outline = "404040";

/** Points. */
const barHeight = 15;
const titleAndLegend = 78;
const gap = 8;
/** Left below a chart that fills a page, for the lines to sign. */
const roomToSign = 40;

/** Units whose rows stand below each other without a row of labels between: a chart can name them as one area. */
interface ChartedRows {
  readonly firstRow: number;
  readonly units: readonly CountedRow[];
}

export interface UnitChartOptions {
  readonly words: Pick<OverviewWords, "columns" | "chart">;
  readonly columns: readonly Pick<CountColumn, "status">[];
  readonly widths: readonly number[];
  /** The row of the labels that name the statuses. */
  readonly labelRow: number;
}

/** Makes room for the charts of the unit table: one chart for one page of the table, two beside each other for more. Returns their steps. */
export function placeUnitCharts(
  flow: SheetFlow,
  sheet: string,
  units: readonly CountedRow[],
  rowNumbers: readonly number[],
  options: UnitChartOptions,
): PlanStep[] {
  const parts = chartedRows(units, rowNumbers);
  const halves = columnSpans(options.widths, [1, 1]);
  const whole = columnSpans(options.widths, [1]);
  const axisMaximum = Math.max(1, ...units.map((unit) => unit.pairs));
  // A status that no unit has would only crowd the legend.
  const shown = new Set(chartOrder.filter((status) => units.some((unit) => unit.byStatus[status] > 0)));
  const steps: PlanStep[] = [];
  const spans = parts.length > 1 ? halves : whole;
  for (let index = 0; index < parts.length; index += spans.length) {
    const beside = parts.slice(index, index + spans.length);
    const height = Math.max(...beside.map((part) => part.units.length)) * barHeight + titleAndLegend;
    const held = Math.floor((flow.pageSpace - gap - roomToSign) / lowestRow);
    const rows = Array.from({ length: Math.min(Math.ceil(height / lowestRow), held) }, () => ({ cells: [], height: lowestRow }));
    const firstRow = flow.place([{ cells: [], height: gap }, ...rows]) + 1;
    const lastRow = firstRow + rows.length - 1;
    beside.forEach((part, place) => {
      const { column, lastColumn } = spans[place] ?? { column: 1, lastColumn: options.widths.length };
      const area = { firstRow, lastRow, firstColumn: column, lastColumn };
      const range = parts.length > 1 ? { part: index + place + 1, of: parts.length } : null;
      steps.push({ step: "chart", sheet, chart: unitChart(part, area, axisMaximum, range, options, shown) });
    });
  }
  return steps;
}

function chartedRows(units: readonly CountedRow[], rowNumbers: readonly number[]): ChartedRows[] {
  const parts: { firstRow: number; units: CountedRow[] }[] = [];
  units.forEach((unit, index) => {
    const row = rowNumbers[index] ?? 0;
    const last = parts.at(-1);
    if (last !== undefined && row === last.firstRow + last.units.length) last.units.push(unit);
    else parts.push({ firstRow: row, units: [unit] });
  });
  return parts;
}

function unitChart(
  { firstRow, units }: ChartedRows,
  area: StackedBarChart["area"],
  axisMaximum: number,
  range: { readonly part: number; readonly of: number } | null,
  { words, columns, labelRow }: UnitChartOptions,
  shown: ReadonlySet<StatusId>,
): StackedBarChart {
  const lastRow = firstRow + units.length - 1;
  const series = chartOrder.flatMap((status) => {
    const index = columns.findIndex((column) => column.status === status);
    if (index < 0 || !shown.has(status)) return [];
    const place = firstCountColumn + index;
    return [
      {
        name: words.columns.status[status],
        nameCell: { row: labelRow, column: place },
        values: { firstRow, lastRow, firstColumn: place, lastColumn: place },
        numbers: units.map(({ byStatus }) => byStatus[status]),
        ...colors[status],
      },
    ];
  });
  return {
    kind: "stacked-bars",
    title: words.chart.title(range),
    description: words.chart.description(units),
    area,
    categories: { firstRow, lastRow, firstColumn: unitColumn, lastColumn: unitColumn },
    categoryNames: units.map(({ unit }) => unit),
    series,
    outline,
    axisMaximum,
    gapWidth: 35,
    font: chartFont,
    titleFont: chartTitleFont,
  };
}

/** Worst first; what needs no hurry stands at the end of the bar. */
const chartOrder: readonly StatusId[] = [
  "overdue",
  "past-due-unregistered",
  "due-soon",
  "upcoming",
  "recurring",
  "ongoing",
  "undated",
  "done",
];
