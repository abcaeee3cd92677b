import { textAt } from "../sheet/cell-lookup";
import { withoutBlanks } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { FoundHeader, HeaderLabel } from "./find-header";
import { isGeneralTaskLabel, isSpecificTaskLabel, plainLabel } from "./header-vocabulary";
import type { LabelMeaning } from "./label-patterns";
import type { ColumnRoles } from "./responsibility-table";
import { readNumberCell } from "./task-number";

/** How many rows below the header are looked at where a label alone does not tell a column's role. */
const sampleRows = 60;
/** Labels such as 内容 or 年度目标 speak no stronger for a task. */
const weakTaskLabel = 4;

/** Decides which column plays which role, from the labels and, where they leave it open, from the cells below. Null without a task column. */
export function assignColumns(sheet: SheetSnapshot, header: FoundHeader): ColumnRoles | null {
  const columns = [...header.labels.entries()].sort(([a], [b]) => a - b);
  const strongest = (meaning: LabelMeaning, but: readonly number[] = []): number | null =>
    best(columns, (label) => (label.reading?.meaning === meaning ? label.reading.strength : 0), but);

  const number = numberColumn(sheet, header, columns);
  const task = taskColumn(sheet, header, columns, number);
  if (task === null) return null;
  const lead = strongest("lead");
  const support = strongest("support");
  const responsible = strongest("responsible") ?? (lead === null && support === null ? personColumn(columns) : null);
  const deadline = deadlineColumn(sheet, header, columns);
  // 完成时间 is the deadline where nothing else is; beside a deadline column it says when the task was done.
  const doneDate = strongest("done-date") ?? best(columns, (label, column) => (column !== deadline && isCompletionTime(label) ? 1 : 0), []);
  const taken = [number, task, lead, responsible, support, deadline, doneDate].filter((column) => column !== null);
  const category = columns
    .filter(([column, label]) => !taken.includes(column) && isCategory(sheet, header, label, column, task, columns))
    .map(([column]) => column);
  return {
    number,
    category: [...category, ...unlabelledCategories(sheet, header, task, taken)].sort((a, b) => a - b),
    task,
    lead,
    responsible,
    support,
    deadline,
    progress: strongest("progress"),
    doneDate,
    remark: strongest("remark"),
  };
}

type LabelledColumn = readonly [column: number, label: HeaderLabel];

function best(
  columns: readonly LabelledColumn[],
  score: (label: HeaderLabel, column: number) => number,
  but: readonly number[],
): number | null {
  let found: number | null = null;
  let highest = 0;
  for (const [column, label] of columns) {
    const value = but.includes(column) ? 0 : score(label, column);
    if (value > highest) [found, highest] = [column, value];
  }
  return found;
}

/** A column called 序号, else an unlabelled one whose cells are whole numbers. Where both 任务编号 and 序号 stand, 序号. */
function numberColumn(sheet: SheetSnapshot, header: FoundHeader, columns: readonly LabelledColumn[]): number | null {
  const named = best(columns, (label) => (label.reading?.meaning === "number" ? (plainLabel(label.text).startsWith("序") ? 2 : 1) : 0), []);
  if (named !== null) return named;
  const last = Math.max(...header.labels.keys());
  for (let column = 1; column < last; column++) {
    const label = header.labels.get(column);
    if (label?.leads === true) continue;
    const texts = sample(sheet, header, column);
    const numbers = texts.filter((text) => readNumberCell(text) !== null && text.length <= 4);
    if (texts.length > 0 && numbers.length * 5 >= texts.length * 4) return column;
  }
  return null;
}

/**
 * The task column. Of a pair such as 重点任务 ｜ 工作措施 (a number column may stand between) the second; else the strongest label, the leftmost of
 * equals, so that 事项 or 内容 elsewhere does not displace 任务名称.
 */
function taskColumn(sheet: SheetSnapshot, header: FoundHeader, columns: readonly LabelledColumn[], number: number | null): number | null {
  const labelled = columns.filter(([column, label]) => column !== number && label.leads);
  let pair: number | null = null;
  for (const [index, first] of labelled.entries()) {
    if (pair !== null && pair !== first[0]) continue;
    if (pair === null && !isGeneralTaskLabel(first[1].text)) continue;
    const [next, further] = [labelled[index + 1], labelled[index + 2]];
    if (next && isPair(header, first, next, number)) pair = next[0];
    // A column that says more about the first one, such as 建设地点, may stand between.
    else if (pair === null && next && further && saysMore(next[1]) && isPair(header, next, further, number)) pair = further[0];
  }
  if (pair !== null) return pair;
  const strongest = best(
    columns,
    (label) => (label.reading?.meaning === "task" ? label.reading.strength : 0),
    number === null ? [] : [number],
  );
  if (strongest === null) return null;
  const lastOfSpan = strongest + span(header, strongest);
  // One label over two columns of tasks: the one with the longer texts is the task, the other its category.
  const length = (column: number): number => sample(sheet, header, column).reduce((sum, text) => sum + text.length, 0);
  let chosen = strongest;
  for (let column = strongest + 1; column <= lastOfSpan; column++)
    if (column !== number && length(column) > length(chosen)) chosen = column;
  return chosen;
}

function isPair(header: FoundHeader, first: LabelledColumn, second: LabelledColumn, number: number | null): boolean {
  const numberBetween = number !== null && number > first[0] && number < second[0] ? 1 : 0;
  const follows = second[0] - first[0] <= 1 + span(header, first[0]) + numberBetween;
  return follows && isSpecificTaskLabel(second[1].text) && plainLabel(first[1].text) !== plainLabel(second[1].text);
}

function saysMore({ reading }: HeaderLabel): boolean {
  return reading === null || reading.meaning === "category" || (reading.meaning === "task" && reading.strength <= weakTaskLabel);
}

/** The strongest deadline label; of equals, and of columns under one label, the one whose cells look most like days. */
function deadlineColumn(sheet: SheetSnapshot, header: FoundHeader, columns: readonly LabelledColumn[]): number | null {
  const candidates = columns.filter(([, label]) => label.reading?.meaning === "deadline");
  const highest = Math.max(0, ...candidates.map(([, label]) => label.reading?.strength ?? 0));
  const equals = candidates.filter(([, label]) => label.reading?.strength === highest).map(([column]) => column);
  if (equals.length <= 1) return equals[0] ?? null;
  const looksLikeDay = (column: number): number =>
    sample(sheet, header, column).filter((text) => /\d+[月./-]\d*|[年月日季底末]|持续|长期/.test(text)).length;
  return equals.reduce((chosen, column) => (looksLikeDay(column) > looksLikeDay(chosen) ? column : chosen));
}

function personColumn(columns: readonly LabelledColumn[]): number | null {
  return best(
    columns,
    (label) => (label.reading?.meaning === "person" && /^(?:.{0,4}责任人|负责人)$/.test(plainLabel(label.text)) ? 1 : 0),
    [],
  );
}

function isCompletionTime(label: HeaderLabel): boolean {
  return /^(?:完成|办结|整改)(?:时间|日期)$/.test(plainLabel(label.text));
}

function isCategory(
  sheet: SheetSnapshot,
  header: FoundHeader,
  label: HeaderLabel,
  column: number,
  task: number,
  columns: readonly LabelledColumn[],
): boolean {
  if (column > task) return false;
  if (label.reading?.meaning === "category") return true;
  const isNeighbour = columns.every(
    ([other, otherLabel]) =>
      other <= column ||
      other >= task ||
      otherLabel.reading === null ||
      ["task", "number", "category"].includes(otherLabel.reading.meaning),
  );
  if (!isNeighbour) return false;
  return label.reading === null ? groupsRows(sheet, header, column) : label.reading.meaning === "task";
}

/** True for a column of words merged over several rows: whatever its label, it groups the tasks beside it. */
function groupsRows(sheet: SheetSnapshot, header: FoundHeader, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      area.firstColumn <= column &&
      area.lastColumn === column &&
      area.firstRow > header.lastRow &&
      area.lastRow > area.firstRow &&
      readNumberCell(textAt(sheet, area.firstRow, area.firstColumn)) === null &&
      /\p{Script=Han}/u.test(textAt(sheet, area.firstRow, area.firstColumn)),
  );
}

/** Columns left of the task without a label of their own that hold words: the second half of a header cell lost in a paste. */
function unlabelledCategories(sheet: SheetSnapshot, header: FoundHeader, task: number, taken: readonly number[]): number[] {
  const found: number[] = [];
  for (let column = 1; column < task; column++) {
    if (header.labels.has(column) || taken.includes(column)) continue;
    if (sample(sheet, header, column).some((text) => readNumberCell(text) === null)) found.push(column);
  }
  return found;
}

/** How many further columns the label of a column stands over. */
function span(header: FoundHeader, column: number): number {
  let further = 0;
  while (header.labels.get(column + further + 1)?.leads === false) further++;
  return further;
}

function sample(sheet: SheetSnapshot, header: FoundHeader, column: number): string[] {
  const texts: string[] = [];
  for (let row = header.lastRow + 1; row <= Math.min(sheet.rows.length, header.lastRow + sampleRows); row++) {
    const text = withoutBlanks(textAt(sheet, row, column));
    if (text !== "") texts.push(text);
  }
  return texts;
}
