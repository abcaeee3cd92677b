import type { Deadline } from "../deadline/deadline";
import { findTextLimits } from "../text-limits/find-text-limits";
import { deadlineReader } from "../deadline/read-deadline";
import { type MergeLookup, cellAt, textAt } from "../sheet/cell-lookup";
import type { CellPosition } from "../sheet/cell-position";
import { withoutResidue } from "../sheet/conversion-residue";
import { isPlaceholderOrBlank } from "../sheet/plain-text";
import type { CellSnapshot, SheetSnapshot } from "../sheet/sheet-snapshot";
import { unitReader } from "../unit/read-units";
import { type UnitCellReading, type UnitMention, type UnitRole, unitRoles } from "../unit/unit-mention";
import type { TaskRows } from "./read-rows";
import type { ProgressColumn } from "./progress-columns";
import type { ColumnRoles, ProgressCell, SourceText, Task, TaskNumber, UnitCell } from "./responsibility-table";
import { identifyTasks } from "./task-identity";
import { readHeadNumber, readNumberCell } from "./task-number";

const noUnits: UnitCellReading = { mentions: [], separators: [], faults: [] };

/** What holds for all tasks of a table beside the roles of its columns. */
export interface MoreOfTable {
  /** The columns for progress where there are several. */
  readonly progress: readonly ProgressColumn[];
  /** True where the first unit of each responsible cell is the lead. */
  readonly firstLeads: boolean;
  /** The column of limits that took the place of the first ones, 1-based; null without one. */
  readonly putOff: number | null;
  /** Unit columns beside the first of their role. */
  readonly furtherUnits: readonly (readonly [role: UnitRole, column: number])[];
}

/**
 * Reads what each task's cells say: number, text, units, deadline, progress.
 * @param knownName the name under which a unit is known, for the name that a cell gives it
 * @param more what the table says beside its columns
 */
export function readTasks(
  sheet: SheetSnapshot,
  merges: MergeLookup,
  columns: ColumnRoles,
  rows: readonly TaskRows[],
  planYear: number | null,
  knownName: (name: string) => string,
  { progress, firstLeads, putOff, furtherUnits }: MoreOfTable,
): Task[] {
  const readDeadline = deadlineReader(planYear);
  const readUnits = unitReader();
  const unitColumns: readonly (readonly [UnitRole, number])[] = unitRoles.flatMap((role) => {
    const column = columns[role];
    return column === null ? [] : [[role, column] as const, ...furtherUnits.filter(([furtherRole]) => furtherRole === role)];
  });

  // Equal cells share one reading, and so the mentions made from it.
  const known = new Map<UnitCellReading, readonly UnitMention[]>();
  const named = (reading: UnitCellReading): readonly UnitMention[] => {
    const mentions = known.get(reading) ?? withNames(firstLeads ? withFirstAsLead(reading.mentions) : reading.mentions, knownName);
    known.set(reading, mentions);
    return mentions;
  };

  const unitCellsOf = (row: TaskRows): UnitCell[] =>
    unitColumns.flatMap(([role, column]) =>
      sources(sheet, merges, row, column).map((source) => {
        const blank = isPlaceholderOrBlank(source.text);
        const reading = blank ? noUnits : readUnits(source.text, role);
        const { separators, faults } = reading;
        return { position: source.position, text: source.text, role, blank, mentions: named(reading), separators, faults };
      }),
    );

  const deadlineOf = (text: string, single: CellSnapshot | undefined): Deadline => {
    const clean = withoutResidue(text);
    const whole = single?.text === text;
    const value = whole ? single.value : null;
    const deadline = readDeadline({ text: clean, value, kind: whole ? single.kind : "text", dateSystem: sheet.dateSystem });
    return clean === text ? deadline : { ...deadline, text };
  };

  const drafts = rows.map((row, index) => {
    const task = taskText(sheet, merges, row, columns.task);
    const head = readHeadNumber(task.text);
    const unitCells = unitCellsOf(row);
    const putOffCell = putOff === null ? null : joined(sources(sheet, merges, row, putOff));
    const firstLimit = columns.deadline === null ? null : joined(sources(sheet, merges, row, columns.deadline));
    const deadlineCell = putOffCell === null || isPlaceholderOrBlank(putOffCell.text) ? firstLimit : putOffCell;
    const deadlineBlank = deadlineCell === null || isPlaceholderOrBlank(deadlineCell.text);
    const single = deadlineCell === null ? undefined : cellAt(sheet, deadlineCell.position.row, deadlineCell.position.column);
    const body = task.text.slice(head.bodyOffset);
    return {
      index,
      firstRow: row.firstRow,
      lastRow: row.lastRow,
      number: numberOf(sheet, merges, row, columns, task, head.value, head.written),
      sections: row.sections,
      task,
      taskBlank: isPlaceholderOrBlank(task.text),
      body,
      bodyOffset: head.bodyOffset,
      unitCells,
      units: strongestRoles(unitCells),
      deadlineCell,
      deadlineBlank,
      deadline: deadlineOf(deadlineCell?.text ?? "", single),
      textLimits: findTextLimits(body, planYear),
      progress: columns.progress === null ? null : joined(sources(sheet, merges, row, columns.progress)),
      progressCells: progress.length === 0 ? oneProgressCell : progress.flatMap((column) => progressCell(sheet, merges, row, column)),
      doneDate: columns.doneDate === null ? null : joined(sources(sheet, merges, row, columns.doneDate)),
    };
  });
  const identities = identifyTasks(
    drafts.map((draft) => ({
      body: draft.body,
      number: draft.number?.value ?? null,
      sections: draft.sections.map((section) => section.title),
    })),
  );
  return drafts.flatMap((draft, index) => {
    const identity = identities[index];
    return identity === undefined ? [] : [Object.assign(draft, { identity })];
  });
}

/** Where no words of the cell say who leads, the first of the responsible units does. */
function withFirstAsLead(mentions: readonly UnitMention[]): readonly UnitMention[] {
  const [first, ...others] = mentions;
  if (first?.role !== "responsible" || others.some(({ role }) => role === "lead")) return mentions;
  return [{ ...first, role: "lead" }, ...others];
}

function withNames(mentions: readonly UnitMention[], knownName: (name: string) => string): readonly UnitMention[] {
  const changed = mentions.some(({ name }) => knownName(name) !== name);
  return changed ? mentions.map((mention) => ({ ...mention, name: knownName(mention.name) })) : mentions;
}

/** The cells of a column that stand beside a task's rows, each once, blank ones included only where no other is there. */
function sources(sheet: SheetSnapshot, merges: MergeLookup, rows: TaskRows, column: number): SourceText[] {
  if (rows.firstRow === rows.lastRow) {
    const position = merges.originOf(rows.firstRow, column);
    return [{ position, text: textAt(sheet, position.row, position.column) }];
  }
  const found: SourceText[] = [];
  let last: CellPosition | null = null;
  let passed = 0;
  for (let row = rows.firstRow; row <= rows.lastRow; row++) {
    if (rows.passedOver[passed] === row) {
      passed++;
      continue;
    }
    const position = merges.originOf(row, column);
    if (last?.row === position.row && last.column === position.column) continue;
    last = position;
    found.push({ position, text: textAt(sheet, position.row, position.column) });
  }
  const filled = found.length > 1 ? found.filter((source) => source.text.trim() !== "") : found;
  return filled.length > 0 ? filled : found.slice(0, 1);
}

const oneProgressCell: readonly ProgressCell[] = [];

function progressCell(sheet: SheetSnapshot, merges: MergeLookup, rows: TaskRows, { column, until }: ProgressColumn): ProgressCell[] {
  const source = joined(sources(sheet, merges, rows, column));
  return source === null ? [] : [{ ...source, until }];
}

function joined(parts: readonly SourceText[]): SourceText | null {
  const first = parts[0];
  if (!first) return null;
  return parts.length === 1 ? first : { position: first.position, text: parts.map((part) => part.text).join("\n") };
}

function taskText(sheet: SheetSnapshot, merges: MergeLookup, rows: TaskRows, column: number): SourceText {
  const position = merges.originOf(rows.firstRow, column);
  const texts = [position.row, ...rows.continuedIn].map((row) => textAt(sheet, row, position.column));
  return { position, text: texts.length === 1 ? (texts[0] ?? "") : texts.join("\n") };
}

function numberOf(
  sheet: SheetSnapshot,
  merges: MergeLookup,
  rows: TaskRows,
  columns: ColumnRoles,
  task: SourceText,
  headValue: number | null,
  headWritten: string,
): TaskNumber | null {
  if (columns.number !== null) {
    const position = merges.originOf(rows.firstRow, columns.number);
    const text = textAt(sheet, position.row, position.column);
    if (!isPlaceholderOrBlank(text)) return { position, text, value: readNumberCell(text), inTaskText: false };
  }
  return headWritten === "" ? null : { position: task.position, text: headWritten, value: headValue, inTaskText: true };
}

/** Each unit once: named as lead in one column and as support in another it is the lead. */
function strongestRoles(cells: readonly UnitCell[]): readonly UnitMention[] {
  let mentions: readonly UnitMention[] = [];
  for (const cell of cells) {
    if (cell.mentions.length > 0) mentions = mentions.length === 0 ? cell.mentions : mentions.concat(cell.mentions);
  }
  if (!hasRepeats(mentions)) return mentions;
  const byName = new Map<string, UnitMention>();
  for (const mention of mentions) {
    const known = byName.get(mention.name);
    if (!known) byName.set(mention.name, mention);
    else if (unitRoles.indexOf(mention.role) < unitRoles.indexOf(known.role)) byName.set(mention.name, { ...known, role: mention.role });
  }
  return [...byName.values()];
}

/** Up to this many names are sooner compared with each other than put into a set. */
const fewMentions = 8;

function hasRepeats(mentions: readonly UnitMention[]): boolean {
  if (mentions.length > fewMentions) return new Set(mentions.map((mention) => mention.name)).size < mentions.length;
  for (let index = 1; index < mentions.length; index++) {
    for (let before = 0; before < index; before++) if (mentions[before]?.name === mentions[index]?.name) return true;
  }
  return false;
}
