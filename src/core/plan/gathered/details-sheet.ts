import type { GatheredModel, GatheredTask, NumberedTable } from "../../summary/gathered/gathered-models";
import { daysPastLimit } from "../../summary/order";
import { lowestRow } from "../layout/sheet-row";
import type { LongListRow } from "../long-list";
import { printableWidth } from "../page-layout";
import { readingText, shortTask } from "../reading-text";
import { sheetStyles } from "../sheet-style";
import { highestRow, textHeight } from "../text-height";
import type { GatheredOptions } from "./gathered-options";
import { type DetailField, detailFields } from "./gathered-words";
import { type ListPart, listParts, noteOfPart, rowsOfPart, standsOn } from "./list-parts";
import { type PlannedList, listSheet } from "./list-sheet";

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

/** The sheets that the details stand on. */
export function detailParts({ tables }: GatheredModel, { gathered, mostLines }: GatheredOptions): readonly ListPart[] {
  const lines = tables.map(({ number: table, details, detailsBefore }) => ({ number: table, lines: details, before: detailsBefore }));
  return listParts(lines, gathered.sheetNames.details, gathered, mostLines);
}

/** 明细: one line for each task and each of its units, in the order of the tables; one sheet, or as many as are needed. */
export function detailsSheets(model: GatheredModel, options: GatheredOptions): readonly PlannedList[] {
  const { details } = options.gathered;
  const columns = detailFields.map((field, index) => ({
    label: details.columns[field],
    width: columnWidths[index] ?? 0,
    style: numbers.has(field) ? number : text,
  }));
  const parts = detailParts(model, options);
  return parts.map((part, index) => {
    const tables = model.tables.filter((table) => standsOn(part, table));
    const rows = rowsOfPart(part, tables[0]?.detailsBefore ?? 0, () => detailRows(tables, model, options));
    const { sheet, lines: count } = part;
    return listSheet({ sheet, title: details.title, note: noteOfPart(parts, index, details), columns, count, rows }, options.words);
  });
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
