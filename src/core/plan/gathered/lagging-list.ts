import type { GatheredLine, GatheredList, GatheredModel } from "../../summary/gathered/gathered-models";
import { daysPastLimit } from "../../summary/order";
import { columnSpans } from "../layout/column-spans";
import type { FlowingTable } from "../layout/sheet-flow";
import type { SheetRow } from "../layout/sheet-row";
import { fields, headingRow, noticeRow } from "../overview/task-list";
import { readingText, shortTask } from "../reading-text";
import { sheetStyles } from "../sheet-style";
import { detailParts } from "./details-sheet";
import type { GatheredOptions } from "./gathered-options";
import { placeInParts } from "./list-parts";

/** Points of the fields as they should be; the grid of the sheet bends them a little. */
const wishes = [34, 206, 46, 142, 88, 102, 46, 106];

/** A list of tasks of all tables under a heading, each with its file and row and the way to its line in the details; 无 where there is none. */
export function laggingList(
  heading: string,
  list: GatheredList,
  model: GatheredModel,
  options: GatheredOptions & { readonly widths: readonly number[] },
): FlowingTable {
  const { words, gathered, widths } = options;
  if (list.all === 0) return { head: [headingRow(heading, widths)], again: [], rows: [noticeRow(words.overview.noItems, widths)] };
  const spans = columnSpans(widths, wishes);
  const labels = words.overview.list;
  const names = [labels.number, labels.task, gathered.county, labels.units, labels.deadline, labels.readAs, labels.daysPast, labels.source];
  const head: SheetRow = { cells: fields(spans, names, () => sheetStyles.header), atLeast: 20 };
  const whole = list.lines.length < list.all ? gathered.shownOf(heading, list.lines.length) : heading;
  const { number, text, centeredText, textLink } = sheetStyles;
  const styles = [number, text, text, text, centeredText, centeredText, number, textLink];
  const parts = detailParts(model, options);
  const rows = list.lines.map((entry): SheetRow => {
    const cells = fields(spans, valuesOf(entry, model, options), (index) => styles[index] ?? text);
    const target = placeInParts(parts, entry.detail);
    const link = { target, tip: gathered.details.tip };
    return { cells: cells.map((cell, index) => (index === cells.length - 1 ? { ...cell, link } : cell)), atLeast: 20 };
  });
  return { head: [headingRow(whole, widths), head], again: [headingRow(words.overview.continued(heading), widths), head], rows };
}

function valuesOf(
  { table, line }: GatheredLine,
  { asOf, tables }: GatheredModel,
  { words, gathered }: GatheredOptions,
): (string | number)[] {
  const { task } = line;
  const severalTables = tables.some(({ file, sheet }) => file === table.file && sheet !== table.sheet);
  return [
    task.number ?? words.none,
    task.text === "" ? words.none : shortTask(task.text),
    table.label,
    task.units.length === 0 ? words.none : task.units.map(({ name }) => name).join(words.listSeparator),
    task.deadline.text,
    readingText(line, words),
    daysPastLimit(line, asOf.date) ?? words.none,
    gathered.details.sourceOf(table.file, severalTables ? table.sheet : null, task.firstRow),
  ];
}
