import { readFile } from "node:fs/promises";
import { CellEditor } from "../../app/edit/cell-editor";
import type { Moment } from "../../app/pane/pane-service";
import { RefusalError, type WorkbookHost } from "../../app/ports";
import type { CellEdit, TypedCell } from "../../core/plan/cell-edits/cell-edit";
import { areaFromA1, toA1 } from "../../core/sheet/cell-position";
import { editQuestionText, editRefusalText } from "../../i18n/zh-CN/cell-edits";
import { editsFileWords as words } from "../../i18n/zh-CN/edits-file";
import { sheetWords } from "../../i18n/zh-CN/sheet-words";
import { fileProblem } from "./file-problem";

/** One entry of a file of edits: what a person would do in one go. */
interface EditEntry extends Omit<CellEdit, "sheet"> {
  /** Null where the entry names none: then the workbook must have one sheet only. */
  readonly sheet: string | null;
}

/** Why a file of edits cannot be carried out, in words. Nothing was written. */
export class EditsError extends Error {}

/**
 * Reads a file of edits: a JSON list of entries with `cell` and `text`, or `cell` and `rows` for a block, in UTF-8.
 * @throws EditsError
 */
export async function readEdits(file: string, named: string): Promise<readonly EditEntry[]> {
  const content = await readFile(file, "utf8").catch((error: unknown) => {
    throw new EditsError(words.unreadable(named, fileProblem(error).detail));
  });
  const list = parsed(content.replace(/^\uFEFF/, ""), named);
  if (!Array.isArray(list) || list.length === 0) throw new EditsError(words.noList(named));
  return list.map((entry, index) => entryOf(entry, (problem) => new EditsError(words.badEntry(named, index + 1, problem))));
}

/**
 * Carries edits out one after the other, as the page does. The first that cannot be carried out ends it.
 * @throws EditsError
 */
export async function applyEdits(host: WorkbookHost, edits: readonly EditEntry[], named: string, moment: Moment): Promise<void> {
  const { entries } = await host.read({ sheets: [] });
  const own = entries.filter(({ ownKey, visibility }) => ownKey === null && visibility === "visible").map(({ name }) => name);
  const editor = new CellEditor(host, sheetWords);
  for (const [index, edit] of edits.entries()) {
    const fail = (problem: string): EditsError => new EditsError(words.badEntry(named, index + 1, problem));
    const sheet = edit.sheet ?? (own.length === 1 ? own[0] : undefined);
    if (sheet === undefined) throw fail(words.whichSheet(own));
    const answer = await editor.edit({ ...edit, sheet }, moment).catch((error: unknown) => {
      if (error instanceof RefusalError) throw error;
      throw fail(words.notWritten(error instanceof Error ? error.message : String(error)));
    });
    if (answer.id === "refused") throw fail(answer.refusals.slice(0, 1).map(editRefusalText).join(""));
    if (answer.id === "asked") throw fail(words.unanswered(answer.questions.slice(0, 1).map(editQuestionText).join("")));
  }
}

function parsed(content: string, named: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    throw new EditsError(words.noJson(named, error instanceof Error ? error.message : String(error)));
  }
}

const knownKeys = new Set(["sheet", "cell", "text", "rows", "confirmed"]);

function entryOf(entry: unknown, fail: (problem: string) => EditsError): EditEntry {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) throw fail(words.noEntry);
  const { sheet = null, cell, text, rows, confirmed = false } = entry as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(entry).find((key) => !knownKeys.has(key));
  if (unknown !== undefined) throw fail(words.unknownKey(unknown));
  if (sheet !== null && typeof sheet !== "string") throw fail(words.badSheet);
  if (typeof confirmed !== "boolean") throw fail(words.badConfirmed);
  const area = typeof cell === "string" ? areaFromA1(cell) : null;
  const start = area && { row: area.firstRow, column: area.firstColumn };
  if (!area || !start || toA1(start) !== toA1({ row: area.lastRow, column: area.lastColumn })) throw fail(words.badCell);
  if ((text === undefined) === (rows === undefined)) throw fail(words.textOrRows);
  if (text !== undefined && typeof text !== "string") throw fail(words.badText);
  const block = text === undefined ? rows : [[text]];
  if (!isBlock(block)) throw fail(words.badRows);
  const cells = block.flatMap((row, down) =>
    row.map((typed, right): TypedCell => ({
      position: { row: start.row + down, column: start.column + right },
      typed: typed.replace(/\r\n?/g, "\n"),
    })),
  );
  return { sheet, cells, confirmed };
}

function isBlock(value: unknown): value is readonly (readonly string[])[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => Array.isArray(row) && row.length > 0 && row.every((text) => typeof text === "string"))
  );
}
