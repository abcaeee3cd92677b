import type { CalendarDate } from "../calendar/calendar-date";
import type { CellPosition } from "../sheet/cell-position";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { Deadline, TextLimit } from "../deadline/deadline";
import type { SeparatorFault, UnitMention, UnitRole } from "../unit/unit-mention";
import type { TaskIdentity } from "./task-identity";

/** The roles a column can have. Category may be played by several columns, every other role by one. */
export interface ColumnRoles {
  readonly number: number | null;
  /** From the outermost level inwards. */
  readonly category: readonly number[];
  readonly task: number;
  readonly lead: number | null;
  readonly responsible: number | null;
  readonly support: number | null;
  readonly deadline: number | null;
  readonly progress: number | null;
  readonly doneDate: number | null;
  readonly remark: number | null;
}

/** A place in the sheet and the text shown there, exactly as written. */
export interface SourceText {
  /** Top left where the cell is merged. */
  readonly position: CellPosition;
  readonly text: string;
}

/** A numbered or plain heading that groups tasks: 一、… or （一）… or a plain category. */
export interface SectionHeading extends SourceText {
  /** 0 for the outermost level. */
  readonly level: number;
  /** The text without blanks around it. */
  readonly title: string;
  /** The number its marker gives (一、 is 1); null for a heading without a number. */
  readonly ordinal: number | null;
  /** The marker as written, blanks included, such as `（一）` or `(六)`; "" without one. */
  readonly marker: string;
  /** What the marker looks like, apart from its number. */
  readonly markerStyle: "一、" | "（一）" | "1." | "（1）" | "other" | "none";
}

/** A task's number, from its own column or from the head of its text. */
export interface TaskNumber extends SourceText {
  /** Null where what stands there is no whole number. */
  readonly value: number | null;
  readonly inTaskText: boolean;
}

/** One unit cell of a task (a task has one per unit column, more where its rows are merged). */
export interface UnitCell extends SourceText {
  readonly role: UnitRole;
  readonly mentions: readonly UnitMention[];
  readonly separators: readonly string[];
  readonly faults: readonly SeparatorFault[];
  /** True for a blank cell and for one that holds only a placeholder. */
  readonly blank: boolean;
}

/** One of several cells in which the progress of a task is written. */
export interface ProgressCell extends SourceText {
  /** The last day that its column speaks of; null where that is the day of the judgement. */
  readonly until: CalendarDate | null;
}

/** One row, or several merged ones, that say what is to be done, by whom, until when. */
export interface Task {
  readonly identity: TaskIdentity;
  /** 0-based position in the table, in the order of the sheet. */
  readonly index: number;
  /** 1-based, first and last row of the task's cell. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly number: TaskNumber | null;
  /** From the outermost section inwards. */
  readonly sections: readonly SectionHeading[];
  /** The task cell, whole text. */
  readonly task: SourceText;
  /** True where the task cell is blank or holds only a placeholder. */
  readonly taskBlank: boolean;
  /** The task text after its number. */
  readonly body: string;
  /** 0-based offset of `body` in the task cell's text. */
  readonly bodyOffset: number;
  readonly unitCells: readonly UnitCell[];
  /** Each unit once with its strongest role, in the order of the cells. */
  readonly units: readonly UnitMention[];
  /** The deadline cell; null where the table has no deadline column. */
  readonly deadlineCell: SourceText | null;
  /** True where the deadline cell is blank or holds only a placeholder, or the table has no deadline column. */
  readonly deadlineBlank: boolean;
  readonly deadline: Deadline;
  /** Days and limits named in the task text. */
  readonly textLimits: readonly TextLimit[];
  readonly progress: SourceText | null;
  /**
   * Where the table has several columns for progress (one for each period; 落实情况 and 是否完成): the cells of all of them, in the order in which a
   * later one outweighs those before it. Empty in every other table.
   */
  readonly progressCells: readonly ProgressCell[];
  readonly doneDate: SourceText | null;
}

/** A column whose every data cell is blank or a placeholder, with at least one placeholder. */
export interface PlaceholderColumn {
  readonly column: number;
  readonly label: string;
  /** The cells that hold a placeholder. */
  readonly cells: readonly SourceText[];
}

/** A responsibility table found on a sheet. */
export interface ResponsibilityTable {
  readonly sheet: SheetSnapshot;
  readonly title: string | null;
  /** The year the plan is for, from the title (or the sheet's name); null where none is given. */
  readonly planYear: number | null;
  readonly header: { readonly firstRow: number; readonly lastRow: number };
  /** The first label of a further table to the right of this one, which is not read; null where there is none. */
  readonly beside: SourceText | null;
  readonly columns: ColumnRoles;
  /** The column of limits that took the place of those in the deadline column (调整后完成时限), 1-based; null without one. */
  readonly putOffColumn: number | null;
  /** The header's own words per column (1-based), spanning labels joined with their sub-labels. */
  readonly labels: ReadonlyMap<number, string>;
  /** True where header and columns are those the user named. */
  readonly corrected: boolean;
  /** How sure the reading is, 0 to 1; below 0.6 the user should be asked. */
  readonly confidence: number;
  /** How sure the role of each column is, 0 to 1, by 1-based column; empty where the user named the columns. */
  readonly sureness: ReadonlyMap<number, number>;
  readonly tasks: readonly Task[];
  /** Every heading once, in the order of the sheet. */
  readonly sections: readonly SectionHeading[];
  readonly placeholderColumns: readonly PlaceholderColumn[];
  /** The last day for which progress was registered, from the progress header (1-9月份工作完成情况); null where the header names none. */
  readonly registeredUntil: CalendarDate | null;
}
