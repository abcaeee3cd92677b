import type { CountedRow, GatheredModel } from "../../summary/gathered/gathered-models";
import { columnSpans } from "../layout/column-spans";
import { type FlowingTable, SheetFlow } from "../layout/sheet-flow";
import type { CellLink, SheetRow } from "../layout/sheet-row";
import { signatureRow, wide } from "../overview/overview-sheet";
import { fields, headingRow } from "../overview/task-list";
import { placeUnitCharts } from "../overview/unit-charts";
import { unitColumn, unitTable } from "../overview/unit-table";
import { landscapePage } from "../page-layout";
import type { PlanStep } from "../plan-step";
import { overviewTabColor, sheetStyles } from "../sheet-style";
import { tableCountColumns, tableWidths } from "./count-columns";
import type { GatheredOptions } from "./gathered-options";
import { laggingList } from "./lagging-list";

/** Title and as-of line, repeated on every page. */
const titleRows = { first: 1, last: 2 };

/**
 * 总览 over all tables: one line per table, what is left out, the lists of what lags behind, a chart, the lines to sign.
 * @param links where the name of a table leads to, by its label
 */
export function gatheredOverview(
  sheet: string,
  model: GatheredModel,
  links: ReadonlyMap<string, CellLink>,
  options: GatheredOptions,
): PlanStep[] {
  const { words, gathered, leftOut } = options;
  const rows = model.tables.map(({ counts }) => counts);
  checkSums(rows);
  const columns = tableCountColumns(model, words);
  const widths = tableWidths(columns);
  const flow = new SheetFlow(widths, headOf(model, options, widths.length));
  flow.place([wide(gathered.lead(model, leftOut.length), "lead", widths)]);
  const ofTables = {
    ...words,
    overview: { ...words.overview, columns: { ...words.overview.columns, unit: gathered.county }, total: gathered.total },
  };
  const roomy = unitTable({ unitRows: rows, collectiveRows: [] }, { words: ofTables, columns, unitSheets: new Map(), links });
  const tight = { ...roomy, rows: roomy.rows.map((row) => ({ ...row, tight: true })) };
  const table = !flow.holds(roomy) && flow.holds(tight) ? tight : roomy;
  const labelRow = flow.lastRow + 1;
  const rowNumbers = flow.table(table);
  const alike = model.alike.map(([one, other]) => gathered.alike(one, other));
  const notes = [...alike, gathered.reconciliation(model, leftOut.length), words.overview.rateFormula(model)];
  flow.place(notes.map((note) => ({ ...wide(note, "note", widths), tight: true })));
  if (leftOut.length > 0) flow.table(leftOutTable(options, widths));
  const list = { ...options, widths };
  flow.table(laggingList(words.overview.overdueHeading(model.overdue.all), model.overdue, model, list));
  flow.table(laggingList(words.overview.toVerifyHeading(model.toVerify.all), model.toVerify, model, list));
  const chartWords = { columns: words.overview.columns, chart: gathered.chart };
  const charts = placeUnitCharts(flow, sheet, rows, rowNumbers, { words: chartWords, columns, widths, labelRow });
  flow.place([signatureRow(model, words, widths)]);
  const area = { firstRow: 1, firstColumn: 1, lastRow: flow.lastRow, lastColumn: flow.lastColumn };
  return [
    ...flow.steps(sheet),
    ...charts,
    { step: "freeze", sheet, position: { row: labelRow + table.head.length, column: unitColumn + 1 } },
    landscapePage(sheet, area, titleRows, words),
    { step: "tab-color", sheet, color: overviewTabColor },
  ];
}

/** Title and as-of line of a sheet. */
export function headOf(
  { asOf }: GatheredModel,
  { words, gathered }: GatheredOptions,
  lastColumn: number,
  title = gathered.title,
): SheetRow[] {
  const line = words.overview.asOfLine({ asOf: asOf.date, registeredUntil: null, live: false });
  return [
    { cells: [{ column: 1, lastColumn, value: title, style: sheetStyles.title }], atLeast: 34 },
    { cells: [{ column: 1, lastColumn, value: line, style: sheetStyles.meta }] },
  ];
}

/** Files of which nothing is counted, with the reason of each. */
export function leftOutTable({ gathered, leftOut, words }: GatheredOptions, widths: readonly number[]): FlowingTable {
  const heading = gathered.leftOut.heading(leftOut.length);
  const spans = columnSpans(widths, [220, 550]);
  const head: SheetRow = { cells: fields(spans, [gathered.leftOut.file, gathered.leftOut.reason], () => sheetStyles.header), atLeast: 20 };
  return {
    head: [headingRow(heading, widths), head],
    again: [headingRow(words.overview.continued(heading), widths), head],
    rows: leftOut.map(({ file, reason }) => ({ cells: fields(spans, [file, reason], () => sheetStyles.text), atLeast: 20 })),
  };
}

/** Throws where a line does not add up: such a sheet must never be printed. */
function checkSums(rows: readonly CountedRow[]): void {
  for (const { unit, pairs, byStatus } of rows) {
    const sum = Object.values(byStatus).reduce((total, count) => total + count, 0);
    if (sum !== pairs) throw new RangeError(`the counts of ${unit} do not add up`);
  }
}
