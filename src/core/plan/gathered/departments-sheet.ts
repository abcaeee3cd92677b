import type { GatheredModel } from "../../summary/gathered/gathered-models";
import { SheetFlow } from "../layout/sheet-flow";
import { checkSums, overviewWidths } from "../overview/overview-columns";
import { wide } from "../overview/overview-sheet";
import { noticeRow } from "../overview/task-list";
import { placeUnitCharts } from "../overview/unit-charts";
import { unitColumn, unitTable } from "../overview/unit-table";
import { landscapePage } from "../page-layout";
import type { PlanStep } from "../plan-step";
import { overviewTabColor } from "../sheet-style";
import { unitCountColumns } from "./count-columns";
import type { GatheredOptions } from "./gathered-options";
import { headOf } from "./overview-sheet";

/** 部门汇总: units that several counties have under one name, once the word for the county is left out. How they are put together is said above. */
export function departmentsSheet(sheet: string, model: GatheredModel, options: GatheredOptions): PlanStep[] {
  const { words, gathered } = options;
  const named = model.departments.map((row) => ({ ...row, unit: gathered.departments.name(row.unit, row.counties) }));
  checkSums(named);
  const columns = unitCountColumns(model, words);
  const widths = overviewWidths(columns);
  const flow = new SheetFlow(widths, headOf(model, options, widths.length, gathered.departments.title));
  flow.place([wide(gathered.departments.note(model), "lead", widths)]);
  const labelRow = flow.lastRow + 1;
  const ofDepartments = {
    ...words,
    overview: {
      ...words.overview,
      columns: { ...words.overview.columns, unit: gathered.departments.department },
      total: gathered.departments.subtotal,
    },
  };
  const charts: PlanStep[] = [];
  if (named.length === 0) flow.place([noticeRow(gathered.departments.none, widths)]);
  else {
    const rowNumbers = flow.table(
      unitTable({ unitRows: named, collectiveRows: [] }, { words: ofDepartments, columns, unitSheets: new Map() }),
    );
    const chartWords = { columns: words.overview.columns, chart: gathered.departments.chart };
    charts.push(...placeUnitCharts(flow, sheet, named, rowNumbers, { words: chartWords, columns, widths, labelRow }));
  }
  const area = { firstRow: 1, firstColumn: 1, lastRow: flow.lastRow, lastColumn: flow.lastColumn };
  return [
    ...flow.steps(sheet),
    ...charts,
    { step: "freeze", sheet, position: { row: labelRow + (named.length === 0 ? 0 : 2), column: unitColumn + 1 } },
    landscapePage(sheet, area, { first: 1, last: 2 }, words),
    { step: "tab-color", sheet, color: overviewTabColor },
  ];
}
