import type { GatheredModel, NumberedTable } from "../../summary/gathered/gathered-models";
import { SheetFlow } from "../layout/sheet-flow";
import type { SheetRow } from "../layout/sheet-row";
import { headingRow } from "../overview/task-list";
import { landscapePage, printableWidth } from "../page-layout";
import type { PlanStep } from "../plan-step";
import { sheetStyles, unitTabColor } from "../sheet-style";
import type { GatheredOptions } from "./gathered-options";
import { headOf, leftOutTable } from "./overview-sheet";

/** Points; the title takes what the page leaves. */
const widths = [30, 78, 140, 62, 0, 40, 40, 54, 82, 122];
const titleColumn = 4;
widths[titleColumn] = printableWidth - widths.reduce((sum, width) => sum + width, 0);

/** 来源: every table that is counted with its file, and every file that is not with the reason. */
export function sourcesSheet(sheet: string, model: GatheredModel, options: GatheredOptions): PlanStep[] {
  const { words, gathered, leftOut } = options;
  const { columns, heading } = gathered.sources;
  const flow = new SheetFlow(widths, headOf(model, options, widths.length, gathered.sources.title));
  const labels = [
    columns.number,
    gathered.county,
    columns.file,
    columns.sheet,
    columns.title,
    columns.tasks,
    columns.pairs,
    columns.progress,
    columns.registeredUntil,
    columns.findings,
  ];
  const head: SheetRow = {
    cells: labels.map((value, index) => ({ column: index + 1, value, style: sheetStyles.header })),
    atLeast: 20,
  };
  const text = heading(model);
  flow.table({
    head: [headingRow(text, widths), head],
    again: [headingRow(words.overview.continued(text), widths), head],
    rows: model.tables.map((table) => sourceRow(table, options)),
  });
  if (leftOut.length > 0) flow.table(leftOutTable(options, widths));
  const area = { firstRow: 1, firstColumn: 1, lastRow: flow.lastRow, lastColumn: flow.lastColumn };
  return [
    ...flow.steps(sheet),
    { step: "freeze", sheet, position: { row: 3, column: 1 } },
    landscapePage(sheet, area, { first: 1, last: 2 }, words),
    { step: "tab-color", sheet, color: unitTabColor },
  ];
}

function sourceRow(table: NumberedTable, { words, gathered }: GatheredOptions): SheetRow {
  const { number, text, centeredText } = sheetStyles;
  const { progressUnrecorded, registeredUntil, tasks, pairs } = table.numbers;
  const { recorded, unrecorded, findings } = gathered.sources;
  const values = [
    table.number,
    table.label,
    table.file,
    table.sheet,
    table.title ?? words.none,
    tasks,
    pairs,
    progressUnrecorded ? unrecorded : recorded,
    registeredUntil === null ? words.none : words.day(registeredUntil),
    findings(table),
  ];
  const styles = [number, text, text, text, text, number, number, centeredText, centeredText, centeredText];
  return { cells: values.map((value, index) => ({ column: index + 1, value, style: styles[index] ?? text })), atLeast: 20 };
}
