import type { AsOf } from "../schedule/task-status";
import { daysPastLimit } from "../summary/order";
import type { UnitTaskLine } from "../summary/summary-models";
import type { ResponsibilityTable } from "../table/responsibility-table";
import type { Note } from "./kept-notes";
import { type RowCell, type RowVariant, type SheetRow, rowHeight } from "./layout/sheet-row";
import type { CellStyle } from "./plan-step";
import { readingText } from "./reading-text";
import { bodySize, sheetStyles } from "./sheet-style";
import type { SheetWords } from "./sheet-words";
import { fitsHighestRow } from "./text-height";
import type { UnitSheetColumns, UnitSheetField } from "./unit-sheet-columns";

export interface TaskRowOptions {
  readonly words: SheetWords;
  readonly asOf: AsOf;
  readonly columns: UnitSheetColumns;
}

/** Points. */
const taskSizes = [bodySize, 9, 8];
const lowestTaskRow = 24;

/** What is known of a task: its cells, with those of one of its units where the role stands, and the points that the others need. */
interface KnownTask {
  readonly cells: readonly RowCell[];
  readonly variant: RowVariant;
}

/** What the rows of one size of type have in common. */
interface SizedRows {
  readonly styles: FieldStyles;
  /** By the task's place in its table. */
  readonly byTable: Map<ResponsibilityTable, KnownTask[]>;
  /** The cells of fields in which many tasks say the same, field by field, by style and value. */
  readonly repeated: readonly Map<CellStyle, Map<string | number, RowCell>>[];
}

/** Makes the rows of tasks on the sheets of units. What a task says is worded and measured once for all its units. */
export class UnitTaskRows {
  private readonly bySize = new Map<number, SizedRows>();
  private readonly progress: number;
  private readonly remark: number;
  private readonly role: number;

  constructor(private readonly options: TaskRowOptions) {
    const { of } = options.columns;
    [this.progress, this.remark, this.role] = [of("progress") - 1, of("remark") - 1, of("role") - 1];
  }

  /** One row per line. All are in the largest type in which the longest task still fits into Excel's highest row. */
  of(lines: readonly UnitTaskLine[], notes: ReadonlyMap<UnitTaskLine, Note>): SheetRow[] {
    const sized = this.sized(this.fittingSize(lines));
    return lines.map((line) => this.row(line, sized, notes.get(line)));
  }

  private fittingSize(lines: readonly UnitTaskLine[]): number {
    const { columns } = this.options;
    const width = columns.widths[columns.of("task") - 1] ?? 0;
    const fits = (size: number): boolean => lines.every(({ task }) => fitsHighestRow(task.body, width, size));
    return taskSizes.find(fits) ?? Math.min(...taskSizes);
  }

  private sized(size: number): SizedRows {
    const { words, columns } = this.options;
    const made: SizedRows = this.bySize.get(size) ?? {
      styles: fieldStyles(size, words),
      byTable: new Map(),
      repeated: columns.fields.map(() => new Map<CellStyle, Map<string | number, RowCell>>()),
    };
    this.bySize.set(size, made);
    return made;
  }

  private row(line: UnitTaskLine, sized: SizedRows, note: Note | undefined): SheetRow {
    const { cells: known, variant } = this.known(line, sized);
    const cells = known.slice();
    const role = this.cell(line, "role", this.role, sized);
    cells[this.role] = role;
    if (!note) return { cells, height: Math.max(variant.height, rowHeight({ cells: [role] }, this.options.columns.widths)), variant };
    const { progress, remark } = sized.styles;
    cells[this.progress] = { column: this.progress + 1, value: note.progress, style: progress };
    cells[this.remark] = { column: this.remark + 1, value: note.remark, style: remark };
    return { cells, atLeast: variant.height };
  }

  private known(line: UnitTaskLine, sized: SizedRows): KnownTask {
    const { table, task } = line;
    const tasks = sized.byTable.get(table) ?? [];
    sized.byTable.set(table, tasks);
    const known = tasks[task.index];
    if (known) return known;
    const cells = this.cells(line, sized);
    const others = cells.filter((_cell, index) => index !== this.role);
    const height = rowHeight({ cells: others, atLeast: lowestTaskRow }, this.options.columns.widths);
    return (tasks[task.index] = { cells, variant: { of: cells, differing: this.role, height } });
  }

  private cells(line: UnitTaskLine, sized: SizedRows): RowCell[] {
    return this.options.columns.fields.map((field, index) => this.cell(line, field, index, sized));
  }

  private cell(line: UnitTaskLine, field: UnitSheetField, index: number, { styles, repeated }: SizedRows): RowCell {
    const { status, table, task } = line;
    const past = status.id === "overdue" || status.id === "past-due-unregistered";
    const style = field === "days" && past ? styles.daysPast : styles[field];
    const [column, value] = [index + 1, this.valueOf(line, field)];
    if (field === "source") {
      const sheet = table.sheet.name;
      const tip = this.options.words.sourceTip(sheet, task.firstRow);
      return { column, value, style, link: { target: { sheet, position: task.task.position }, tip } };
    }
    if (field === "number" || field === "task") return { column, value, style };
    const ofStyle = repeated[index]?.get(style) ?? new Map<string | number, RowCell>();
    repeated[index]?.set(style, ofStyle);
    const cell = ofStyle.get(value) ?? { column, value, style };
    ofStyle.set(value, cell);
    return cell;
  }

  private valueOf(line: UnitTaskLine, field: UnitSheetField): string | number {
    const { words, asOf } = this.options;
    const { task, table, status, role } = line;
    switch (field) {
      case "number":
        return task.number?.value ?? words.none;
      case "sourceTable":
        return table.sheet.name;
      case "source":
        return words.sourceRow(task.firstRow);
      case "task":
        return task.taskBlank ? words.none : task.body;
      case "deadline":
        return task.deadlineBlank ? words.none : task.deadline.text;
      case "readAs":
        return readingText(line, words);
      case "status":
        return words.status(status);
      case "days":
        return shownDays(line, asOf) ?? words.none;
      case "role":
        return words.roles[role];
      case "progress":
      case "remark":
        return "";
    }
  }
}

type FieldStyles = Readonly<Record<UnitSheetField | "daysPast", CellStyle>>;

function fieldStyles(taskSize: number, words: SheetWords): FieldStyles {
  const { number, centeredText, centeredLink, text } = sheetStyles;
  return {
    number,
    sourceTable: centeredText,
    source: centeredLink,
    task: taskSize === bodySize ? text : { ...text, font: { ...text.font, size: taskSize } },
    role: centeredText,
    deadline: centeredText,
    readAs: centeredText,
    status: centeredText,
    days: { ...number, numberFormat: words.daysLeftFormat },
    daysPast: { ...number, numberFormat: words.daysPastFormat },
    progress: text,
    remark: text,
  };
}

/** Days past the limit or days left, whichever the status speaks of; null for statuses without days. */
function shownDays(line: UnitTaskLine, asOf: AsOf): number | null {
  switch (line.status.id) {
    case "overdue":
    case "past-due-unregistered":
      return daysPastLimit(line, asOf.date);
    case "due-soon":
    case "upcoming":
      // Between the two readings of an ambiguous deadline no day is left and none is past.
      return line.status.daysLeft === null ? null : Math.max(line.status.daysLeft, 0);
    default:
      return null;
  }
}
