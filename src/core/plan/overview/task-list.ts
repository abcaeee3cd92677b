import type { CalendarDate } from "../../calendar/calendar-date";
import { daysPastLimit } from "../../summary/order";
import type { TaskLine } from "../../summary/summary-models";
import { type ColumnSpan, columnSpans } from "../layout/column-spans";
import type { FlowingTable } from "../layout/sheet-flow";
import type { CellLink, RowCell, SheetRow } from "../layout/sheet-row";
import type { CellStyle } from "../plan-step";
import { readingText, shortTask } from "../reading-text";
import { sheetStyles } from "../sheet-style";
import type { SheetWords } from "../sheet-words";

export interface TaskListOptions {
  readonly words: SheetWords;
  readonly asOf: CalendarDate;
  /** Of the sheet's columns, in points: the list lies on the grid of the unit table. */
  readonly widths: readonly number[];
  /** True where the lines come from several tables. */
  readonly showTable: boolean;
}

/** Points of the fields as they should be; the grid bends them a little. */
const wishes = { number: 34, task: 262, units: 170, deadline: 92, readAs: 96, daysPast: 50, source: 66 };

/** A list of tasks under a heading; 无 where there is none. */
export function taskList(heading: string, lines: readonly TaskLine[], options: TaskListOptions): FlowingTable {
  const { words, widths } = options;
  if (lines.length === 0) return { head: [headingRow(heading, widths)], again: [], rows: [noticeRow(words.overview.noItems, widths)] };
  const spans = columnSpans(widths, Object.values(wishes));
  const labels = words.overview.list;
  const names = [labels.number, labels.task, labels.units, labels.deadline, labels.readAs, labels.daysPast, labels.source];
  const head: SheetRow = { cells: fields(spans, names, () => sheetStyles.header), atLeast: 20 };
  return {
    head: [headingRow(heading, widths), head],
    again: [headingRow(words.overview.continued(heading), widths), head],
    rows: lines.map((line) => lineRow(line, spans, options)),
  };
}

export function headingRow(heading: string, widths: readonly number[]): SheetRow {
  return { cells: [{ column: 1, lastColumn: widths.length, value: heading, style: sheetStyles.listHeading }], atLeast: 26 };
}

/** One sentence in a frame, in the place of a list. */
export function noticeRow(text: string, widths: readonly number[]): SheetRow {
  return { cells: [{ column: 1, lastColumn: widths.length, value: text, style: sheetStyles.text }] };
}

/** One cell per field. */
export function fields(
  spans: readonly ColumnSpan[],
  values: readonly (string | number)[],
  styleOf: (index: number) => CellStyle,
): RowCell[] {
  return spans.map((span, index) => ({ ...span, value: values[index] ?? "", style: styleOf(index) }));
}

/** The cell's way to the task in its table. */
export function sourceLink({ table, task }: TaskLine, words: SheetWords): CellLink {
  const sheet = table.sheet.name;
  return { target: { sheet, position: task.task.position }, tip: words.sourceTip(sheet, task.firstRow) };
}

export function sourceText({ table, task }: TaskLine, words: SheetWords, showTable: boolean): string {
  const source = words.sourceRow(task.firstRow);
  return showTable ? `${table.sheet.name} ${source}` : source;
}

/** The names of a task's units, collective ones too. */
export function unitNames({ task }: TaskLine, words: SheetWords): string {
  return task.units.length === 0 ? words.none : task.units.map((unit) => unit.name).join(words.listSeparator);
}

function lineRow(line: TaskLine, spans: readonly ColumnSpan[], { words, asOf, showTable }: TaskListOptions): SheetRow {
  const { task } = line;
  const values = [
    task.number?.value ?? words.none,
    task.taskBlank ? words.none : shortTask(task.body),
    unitNames(line, words),
    task.deadline.text,
    readingText(line, words),
    daysPastLimit(line, asOf) ?? words.none,
    sourceText(line, words, showTable),
  ];
  const { number, text, centeredText, centeredLink } = sheetStyles;
  const styles = [number, text, text, centeredText, centeredText, number, centeredLink];
  const source = spans.length - 1;
  const cells = spans.map(({ column, lastColumn }, index): RowCell => {
    const [value, style] = [values[index] ?? "", styles[index] ?? text];
    return index === source ? { column, lastColumn, value, style, link: sourceLink(line, words) } : { column, lastColumn, value, style };
  });
  return {
    cells,
    atLeast: 20,
  };
}
