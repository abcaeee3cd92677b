import type { SummaryChanges } from "../../summary/changes";
import type { OverviewModel } from "../../summary/summary-models";
import { columnSpans } from "../layout/column-spans";
import { SheetFlow } from "../layout/sheet-flow";
import type { SheetRow } from "../layout/sheet-row";
import { landscapePage, printableHeight } from "../page-layout";
import type { SheetFilling } from "../plan-in-parts";
import type { PlanStep } from "../plan-step";
import { overviewTabColor, sheetStyles } from "../sheet-style";
import type { SheetWords } from "../sheet-words";
import { changeList } from "./change-list";
import { checkSums, countColumns, overviewWidths } from "./overview-columns";
import { taskList } from "./task-list";
import { placeUnitCharts } from "./unit-charts";
import { unitColumn, unitTable } from "./unit-table";

export interface OverviewOptions {
  readonly words: SheetWords;
  readonly live: boolean;
  /** The names of the unit sheets by unit. */
  readonly unitSheets: ReadonlyMap<string, string>;
  /** Null for the first generation, and where the last one was not kept. */
  readonly changes: SummaryChanges | null;
}

/** Title and as-of line, repeated on every page. */
const titleRows = { first: 1, last: 2 };

/** What fills 总览. Throws where a row of the unit table does not add up. */
export function overviewSheet(sheet: string, overview: OverviewModel, options: OverviewOptions): SheetFilling {
  const roomy = composed(sheet, overview, options, false);
  if (roomy.pages === 1) return roomy.filling;
  // Leaders want one page: the rows move together where that brings all of it onto one.
  const tight = composed(sheet, overview, options, true);
  return tight.pages === 1 ? tight.filling : roomy.filling;
}

function composed(
  sheet: string,
  overview: OverviewModel,
  options: OverviewOptions,
  isTight: boolean,
): { readonly filling: SheetFilling; readonly pages: number } {
  const { words } = options;
  checkSums([...overview.unitRows, ...overview.collectiveRows]);
  const columns = countColumns(overview, words.overview);
  const widths = overviewWidths(columns);
  const flow = new SheetFlow(widths, titleRowsOf(overview, options, widths.length), printableHeight, isTight);
  flow.place([wide(words.overview.lead(overview), "lead", widths)]);
  const roomy = unitTable(overview, { words, columns, unitSheets: options.unitSheets });
  const tight = { ...roomy, rows: roomy.rows.map((row) => ({ ...row, tight: true })) };
  // At least the whole table on the first page.
  const table = !flow.holds(roomy) && flow.holds(tight) ? tight : roomy;
  const labelRow = flow.lastRow + 1;
  const rowNumbers = flow.table(table);
  const notes = [words.overview.reconciliation(overview), words.overview.rateFormula(overview)];
  flow.place(notes.map((note) => ({ ...wide(note, "note", widths), tight: true })));
  const list = { words, asOf: overview.asOf.date, widths, showTable: severalTables(overview) };
  flow.table(taskList(words.overview.overdueHeading(overview.overdue.length), overview.overdue, list));
  flow.table(taskList(words.overview.toVerifyHeading(overview.toVerify.length), overview.toVerify, list));
  for (const changes of changeList(options.changes, list)) flow.table(changes);
  const chartOptions = { words: words.overview, columns, widths, labelRow };
  const charts = placeUnitCharts(flow, sheet, overview.unitRows, rowNumbers, chartOptions);
  // The lines to sign stand on no page alone: what is above them comes along.
  flow.placeWithLast([signatureRow(overview, words, widths)]);
  const area = { firstRow: 1, firstColumn: 1, lastRow: flow.lastRow, lastColumn: flow.lastColumn };
  const others: readonly PlanStep[] = [
    ...charts,
    { step: "freeze", sheet, position: { row: labelRow + table.head.length, column: unitColumn + 1 } },
    landscapePage(sheet, area, titleRows, words),
    { step: "tab-color", sheet, color: overviewTabColor },
  ];
  return { filling: { rows: flow.laidOut(sheet), others }, pages: flow.pages };
}

function titleRowsOf(overview: OverviewModel, { words, live }: OverviewOptions, lastColumn: number): SheetRow[] {
  const { asOf, registeredUntil } = overview;
  const line = words.overview.asOfLine({ asOf: asOf.date, registeredUntil, live });
  return [
    { cells: [{ column: 1, lastColumn, value: words.overview.title(overview.title), style: sheetStyles.title }], atLeast: 34 },
    { cells: [{ column: 1, lastColumn, value: line, style: sheetStyles.meta }] },
  ];
}

export function wide(value: string, style: "lead" | "note", widths: readonly number[]): SheetRow {
  return { cells: [{ column: 1, lastColumn: widths.length, value, style: sheetStyles[style] }] };
}

/** The lines to be signed by hand, with the as-of date. */
export function signatureRow({ asOf }: Pick<OverviewModel, "asOf">, words: SheetWords, widths: readonly number[]): SheetRow {
  const { preparedBy, checkedBy, issuedBy } = words.overview.signatures;
  const values = [preparedBy, checkedBy, issuedBy, words.day(asOf.date)];
  const cells = columnSpans(widths, [1, 1, 1, 1]).map((span, index) => ({
    ...span,
    value: values[index] ?? "",
    // The date ends where the tables end.
    style: index === values.length - 1 ? sheetStyles.plainRight : sheetStyles.plain,
  }));
  return { cells, atLeast: 40 };
}

function severalTables({ overdue, toVerify }: OverviewModel): boolean {
  return new Set([...overdue, ...toVerify].map(({ table }) => table)).size > 1;
}
