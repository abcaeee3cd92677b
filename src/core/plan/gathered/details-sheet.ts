import type { GatheredModel, GatheredTask, NumberedTable } from "../../summary/gathered/gathered-models";
import { daysPastLimit } from "../../summary/order";
import { lowestRow } from "../layout/sheet-row";
import type { LongList, LongListRow } from "../long-list";
import { printableWidth } from "../page-layout";
import type { PlanStep } from "../plan-step";
import { readingText, shortTask } from "../reading-text";
import { sheetStyles } from "../sheet-style";
import { highestRow, textHeight } from "../text-height";
import type { DetailSheet } from "./detail-sheets";
import type { GatheredOptions } from "./gathered-options";
import { type DetailField, detailFields } from "./gathered-words";
import { listSheet } from "./list-sheet";

const detailSize = 8;
/** Points; the task takes what the page leaves. */
const widths: Readonly<Record<Exclude<DetailField, "task">, number>> = {
  table: 26,
  county: 48,
  file: 68,
  sheet: 44,
  row: 28,
  number: 28,
  unit: 76,
  role: 26,
  deadline: 62,
  readAs: 60,
  status: 58,
  outcome: 40,
  daysPast: 32,
  counted: 28,
};
const columnWidths = detailFields.map((field) => (field === "task" ? taskWidth() : widths[field]));
const text = { ...sheetStyles.text, font: { ...sheetStyles.text.font, size: detailSize } };
const number = { ...sheetStyles.number, font: text.font };
const numbers: ReadonlySet<DetailField> = new Set(["table", "row", "number", "daysPast", "counted"]);

/** 明细: one line for each task and each of its units, in the order of the tables. @param on the sheet; its place among how many */
export function detailsSheet(
  { on, index, sheets }: { readonly on: DetailSheet; readonly index: number; readonly sheets: number },
  model: GatheredModel,
  options: GatheredOptions,
): { readonly steps: readonly PlanStep[]; readonly list: LongList } {
  const { title, note, columns, part } = options.gathered.details;
  const { sheet, tables, lines: count } = on;
  const whole = sheets === 1 ? note : `${part({ part: index + 1, of: sheets, tables })}${note}`;
  const listed = detailFields.map((field, index) => ({
    label: columns[field],
    width: columnWidths[index] ?? 0,
    style: numbers.has(field) ? number : text,
  }));
  return listSheet({ sheet, title, note: whole, columns: listed, count, rows: rowsOn(on, model, options) }, options.words);
}

/** The lines of one sheet. Those of a table that began on the sheet before are gone through again. */
function* rowsOn(
  { before, lines, tables: { first, last } }: DetailSheet,
  model: GatheredModel,
  options: GatheredOptions,
): Generator<LongListRow> {
  const tables = model.tables.filter(({ number }) => first <= number && number <= last);
  let line = tables[0]?.detailsBefore ?? 0;
  for (const row of detailRows(tables, model, options)) {
    if (line >= before + lines) return;
    if (line >= before) yield row;
    line++;
  }
}

function* detailRows(tables: readonly NumberedTable[], model: GatheredModel, options: GatheredOptions): Generator<LongListRow> {
  const heightOfUnit = new Map<string, number>();
  for (const table of tables) {
    const heightOfTable = Math.max(...(["county", "file", "sheet"] as const).map((field) => heightOf(field, sourceOf(table)[field])));
    for (const line of table.tasks()) {
      const values = taskValues(table, line, model, options);
      const height = Math.max(
        heightOfTable,
        ...(["task", "deadline", "readAs", "status"] as const).map((field) => heightOf(field, values[field])),
      );
      const units = line.task.units.length > 0 ? line.task.units : [null];
      for (const [index, unit] of units.entries()) {
        const name = unit?.name ?? options.words.none;
        const known = heightOfUnit.get(name) ?? heightOf("unit", name);
        heightOfUnit.set(name, known);
        const role = unit === null ? "" : options.words.roles[unit.role];
        const own: Record<DetailField, string | number> = { ...values, unit: name, role, counted: index === 0 ? 1 : "" };
        yield { height: Math.min(highestRow, Math.max(lowestRow, height, known)), values: detailFields.map((field) => own[field]) };
      }
    }
  }
}

function sourceOf({ label, file, sheet }: NumberedTable): { county: string; file: string; sheet: string } {
  return { county: label, file, sheet };
}

function taskValues(
  table: NumberedTable,
  line: GatheredTask,
  { asOf }: GatheredModel,
  { words, gathered }: GatheredOptions,
): Record<Exclude<DetailField, "unit" | "role" | "counted">, string | number> {
  const { task, status, outcome } = line;
  const past = status.id === "overdue" || status.id === "past-due-unregistered" ? daysPastLimit(line, asOf.date) : null;
  return {
    table: table.number,
    ...sourceOf(table),
    row: task.firstRow,
    number: task.number ?? "",
    task: task.text === "" ? words.none : shortTask(task.text),
    deadline: task.deadline.text === "" ? words.none : task.deadline.text,
    readAs: readingText(line, words),
    status: words.status(status),
    outcome: outcome === null ? "" : gathered.details.outcomes[outcome],
    daysPast: past ?? "",
  };
}

function heightOf(field: DetailField, value: string | number): number {
  return typeof value === "number" ? 0 : textHeight(value, columnWidths[detailFields.indexOf(field)] ?? 0, detailSize);
}

function taskWidth(): number {
  return printableWidth - Object.values(widths).reduce((sum, width) => sum + width, 0);
}
