import { type SummaryChanges, hasChanged } from "../../summary/changes";
import type { TaskLine } from "../../summary/summary-models";
import { columnSpans } from "../layout/column-spans";
import type { FlowingTable } from "../layout/sheet-flow";
import type { SheetRow } from "../layout/sheet-row";
import { shortTask } from "../reading-text";
import { sheetStyles } from "../sheet-style";
import { type TaskListOptions, fields, headingRow, noticeRow, sourceLink, sourceText, unitNames } from "./task-list";

/** Points of the fields as they should be. */
const taskWishes = [34, 262, 170, 92, 146, 66];
const unitWishes = [200, 95, 95, 95, 95, 95, 95];

/** 与上次相比: a sentence, the tasks that moved, and the units with a change. A first generation says that it is the first. */
export function changeList(changes: SummaryChanges | null, options: TaskListOptions): FlowingTable[] {
  const { widths } = options;
  const words = options.words.overview.changes;
  if (changes === null) return [{ head: [headingRow(words.heading(null), widths)], again: [], rows: [noticeRow(words.first, widths)] }];
  const heading = words.heading(changes.since);
  const moved = [
    ...changes.newlyOverdue.map((line) => [words.newlyOverdue, line] as const),
    ...changes.stillOverdue.map((line) => [words.stillOverdue, line] as const),
    ...changes.newlyUnregistered.map((line) => [words.newlyUnregistered, line] as const),
    ...changes.newlyDone.map((line) => [words.newlyDone, line] as const),
  ];
  const sentence = noticeRow(words.sentence(changes), widths);
  const tables: FlowingTable[] = [{ head: [headingRow(heading, widths)], again: [], rows: [sentence] }];
  if (moved.length > 0) tables.push(movedTasks(heading, moved, options));
  if (changes.units.some(hasChanged)) tables.push(changedUnits(changes, options));
  return tables;
}

function movedTasks(heading: string, moved: readonly (readonly [string, TaskLine])[], options: TaskListOptions): FlowingTable {
  const { words, widths, showTable } = options;
  const { list, changes, continued } = words.overview;
  const spans = columnSpans(widths, taskWishes);
  const names = [list.number, list.task, list.units, list.deadline, changes.what, list.source];
  const head: SheetRow = { cells: fields(spans, names, () => sheetStyles.header), atLeast: 20 };
  const { number, text, centeredText, centeredLink } = sheetStyles;
  const styles = [number, text, text, centeredText, centeredText, centeredLink];
  const rows = moved.map(([what, line]): SheetRow => {
    const { task } = line;
    const values = [
      task.number?.value ?? words.none,
      task.taskBlank ? words.none : shortTask(task.body),
      unitNames(line, words),
      task.deadline.text === "" ? words.none : task.deadline.text,
      what,
      sourceText(line, words, showTable),
    ];
    const cells = fields(spans, values, (index) => styles[index] ?? text);
    return { cells: cells.map((cell, index) => (index === cells.length - 1 ? { ...cell, link: sourceLink(line, words) } : cell)) };
  });
  return { head: [head], again: [headingRow(continued(heading), widths), head], rows };
}

function changedUnits(changes: SummaryChanges, { words, widths }: TaskListOptions): FlowingTable {
  const { columns, changes: labels, continued } = words.overview;
  const spans = columnSpans(widths, unitWishes);
  const names = [
    columns.unit,
    labels.pairsThen,
    labels.pairs,
    labels.newlyOverdue,
    labels.stillOverdue,
    labels.newlyUnregistered,
    labels.newlyDone,
  ];
  const head: SheetRow = { cells: fields(spans, names, () => sheetStyles.header), atLeast: 20 };
  const rows = changes.units.filter(hasChanged).map((unit): SheetRow => {
    const values = [unit.unit, unit.pairsThen, unit.pairs, unit.newlyOverdue, unit.stillOverdue, unit.newlyUnregistered, unit.newlyDone];
    return { cells: fields(spans, values, (index) => (index === 0 ? sheetStyles.text : sheetStyles.number)) };
  });
  const unchanged = changes.units.length - rows.length;
  return {
    head: [headingRow(labels.unitsHeading, widths), head],
    again: [headingRow(continued(labels.unitsHeading), widths), head],
    rows: unchanged > 0 ? [...rows, noticeRow(labels.unchanged(unchanged), widths)] : rows,
  };
}
