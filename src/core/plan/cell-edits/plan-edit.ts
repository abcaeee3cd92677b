import { cellAt, mergeLookup } from "../../sheet/cell-lookup";
import { type CellPosition, lastSheetColumn, lastSheetRow, toA1 } from "../../sheet/cell-position";
import { type CellSnapshot, type SheetSnapshot, longestCellText } from "../../sheet/sheet-snapshot";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import type { CellContent } from "../plan-step";
import type { UnitSheetWords } from "../sheet-words";
import {
  type AssumedYear,
  type CellEdit,
  type EditQuestion,
  type EditedChange,
  type EditRefusal,
  type PlannedEdit,
  mostCellsAtOnce,
} from "./cell-edit";
import { type EditedCell, areaOf, editedCell, tableAt } from "./edited-cell";
import { noteCells } from "./editable-notes";
import { typedContent } from "./typed-content";

/** The sheet that is edited and what it says. */
export interface EditedSheet {
  readonly sheet: SheetSnapshot;
  /** None on this add-in's own sheets. */
  readonly tables: readonly ResponsibilityTable[];
  /** What a reading does not tell of the cells, by address (of a merged area the top left one's). */
  readonly known: ReadonlyMap<string, KnownCell>;
  readonly words: UnitSheetWords;
}

/** A cell's number format, and whether its text stands a second time in the definition of a table. */
interface KnownCell {
  readonly numberFormat: string;
  readonly inTableEdge: boolean;
}

/**
 * Says what an edit comes to: the changes of its cells, or why it cannot be done, or what is to be asked before. A block is planned whole or not at
 * all; of a merged area the top left cell is edited, and a block does not go over merged areas.
 */
export function planEdit({ cells, confirmed }: CellEdit, edited: EditedSheet): PlannedEdit {
  const { sheet } = edited;
  if (cells.length > mostCellsAtOnce) return refused([{ id: "too-many-cells", cells: cells.length, limit: mostCellsAtOnce }]);
  const beyond = cells.filter(({ position: { row, column } }) => row < 1 || row > lastSheetRow || column < 1 || column > lastSheetColumn);
  if (beyond.length > 0) return refused(beyond.map(({ position }) => ({ id: "beyond-sheet", position })));
  const look = lookAt(edited);
  const typed = cells.map((cell) => ({ ...cell, facts: look(cell.position) }));
  const isBlock = cells.length > 1;
  const refusals = typed.flatMap(({ position, typed: text, facts }): EditRefusal[] => {
    const why = facts.refusal ?? (isBlock ? blockRefusal(sheet, position, facts.merged) : null);
    if (why) return [why];
    return text.length > longestCellText ? [{ id: "too-long", position: facts.position, length: text.length, limit: longestCellText }] : [];
  });
  if (refusals.length > 0) return refused(refusals);
  const changes: EditedChange[] = [];
  const questions: EditQuestion[] = [];
  const assumedYears: AssumedYear[] = [];
  const lostFonts: CellPosition[] = [];
  for (const { typed: text, facts } of typed) {
    const { content, numberFormat, notADay, assumed } = typedContent(text, facts, sheet.dateSystem);
    const before = contentOf(facts.cell);
    if (sameContent(before, content)) continue;
    const { position } = facts;
    const format = numberFormat === undefined || numberFormat === facts.format ? {} : { numberFormat };
    changes.push({ position, before, after: content, ...format, formatBefore: facts.format });
    if (notADay !== null && facts.expectsDay) questions.push({ id: "not-a-day", position, typed: text, why: notADay });
    if (facts.inHeader) questions.push({ id: "header", position, text: facts.cell?.text ?? "" });
    else if (facts.tasks > 1) questions.push({ id: "several-tasks", position, tasks: facts.tasks });
    if (facts.cell?.mixedFormats === true && content.kind !== "text") lostFonts.push(position);
    if (assumed !== null) assumedYears.push({ position, date: assumed });
  }
  return !confirmed && questions.length > 0 ? { id: "asked", questions } : { id: "planned", changes, assumedYears, lostFonts };
}

/** A cell as it is edited, with why it cannot be; null where it can. */
export interface EditableCell extends EditedCell {
  readonly refusal: EditRefusal | null;
  readonly merged: boolean;
}

/** Answers for many cells of a sheet, whatever part of a merged area they are. */
export function lookAt({ sheet, tables, known, words }: EditedSheet): (position: CellPosition) => EditableCell {
  const merges = mergeLookup(sheet);
  const notes = noteCells(sheet, words);
  return (position) => {
    const area = areaOf(merges, position);
    const origin = { row: area.firstRow, column: area.firstColumn };
    const cell = cellAt(sheet, origin.row, origin.column);
    const { numberFormat = "General", inTableEdge = false } = known.get(toA1(origin)) ?? {};
    const facts = editedCell(tableAt(tables, origin), area, cell, numberFormat, sheet.dateSystem);
    const isNote = notes?.isNote(origin) === true;
    return {
      ...facts,
      ...(isNote ? { takes: "text" as const, newFormat: null, isProgress: notes.isProgress(origin) } : {}),
      merged: area.lastRow > area.firstRow || area.lastColumn > area.firstColumn,
      refusal: refusalOf(sheet, origin, cell, { generated: notes !== null && !isNote, inTableEdge }),
    };
  };
}

function blockRefusal({ hiddenRows, hiddenColumns }: SheetSnapshot, position: CellPosition, merged: boolean): EditRefusal | null {
  if (merged) return { id: "merged", position };
  return hiddenRows.has(position.row) || hiddenColumns.has(position.column) ? { id: "hidden", position } : null;
}

function refusalOf(
  sheet: SheetSnapshot,
  position: CellPosition,
  cell: CellSnapshot | undefined,
  { generated, inTableEdge }: { readonly generated: boolean; readonly inTableEdge: boolean },
): EditRefusal | null {
  if (sheet.locked) return { id: "sheet-protected", sheet: sheet.name };
  if (inTableEdge) return { id: "table-edge", position };
  if (generated) return { id: "generated-sheet", sheet: sheet.name, position };
  return cell?.formula === true ? { id: "formula", position } : null;
}

function refused(refusals: readonly EditRefusal[]): PlannedEdit {
  return { id: "refused", refusals };
}

/** What a cell holds, as a plan writes it. A logical value or an error counts as the text it shows. */
export function contentOf(cell: CellSnapshot | undefined): CellContent {
  if (typeof cell?.value === "number") return { kind: "number", number: cell.value };
  return !cell || cell.text === "" ? { kind: "blank" } : { kind: "text", text: cell.text };
}

export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one.kind === "text") return other.kind === "text" && one.text === other.text;
  if (one.kind === "number") return other.kind === "number" && one.number === other.number;
  return other.kind === "blank";
}
