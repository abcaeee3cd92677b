import { type DateSystem, dateFromSerial, serialFromDate } from "../../calendar/excel-serial";
import { yearOf, monthOf, dayOf, type CalendarDate } from "../../calendar/calendar-date";
import type { CellContent } from "../plan-step";
import type { EditedCell } from "./edited-cell";
import { readTypedDate } from "./typed-date";
import { readTypedNumber } from "./typed-number";

/** What a cell is to hold, and what there is to ask about it. */
export interface TypedContent {
  readonly content: CellContent;
  /** The cell's number format afterwards; absent where it stays. */
  readonly numberFormat?: string;
  /** Why a cell for a day gets a text; null where it does not. */
  readonly notADay: "impossible" | "no-year" | "unreadable" | null;
  /** The day, where its year is the plan's. */
  readonly assumed: CalendarDate | null;
}

/**
 * What typed text becomes in a cell: a day in a cell for days, a number in a cell for numbers, and text everywhere else, whatever it looks like.
 * An apostrophe at its head makes it a text anywhere, as in Excel.
 */
export function typedContent(typed: string, cell: EditedCell, dateSystem: DateSystem): TypedContent {
  if (typed === "") return plain({ kind: "blank" });
  if (cell.takes === "text") return plain({ kind: "text", text: typed });
  if (typed.startsWith("'") && typed.length > 1) return plain({ kind: "text", text: typed.slice(1) });
  const format = cell.newFormat === null ? {} : { numberFormat: cell.newFormat };
  if (cell.takes === "number") {
    const number = readTypedNumber(typed, (cell.newFormat ?? cell.format).includes("%"));
    return number === null ? plain({ kind: "text", text: typed }) : { ...plain({ kind: "number", number }), ...format };
  }
  const day = readTypedDate(typed, cell.planYear);
  if ("why" in day) return { ...plain({ kind: "text", text: typed }), notADay: day.why };
  const number = serialFromDate(day.date, dateSystem);
  return { ...plain({ kind: "number", number }), ...format, assumed: day.assumedYear ? day.date : null };
}

function plain(content: CellContent): TypedContent {
  return { content, notADay: null, assumed: null };
}

/** What a person finds in the editor: a text as it is, a number with all its digits, a day in a form that is read back as the same day. */
export function textToEdit({ cell, format, planYear }: Pick<EditedCell, "cell" | "format" | "planYear">, dateSystem: DateSystem): string {
  if (!cell) return "";
  if (typeof cell.value !== "number") return cell.text;
  if (cell.kind === "date") {
    const date = dateFromSerial(cell.value, dateSystem);
    if (date === null) return cell.text;
    const shown = readTypedDate(cell.text, planYear);
    return "date" in shown && !shown.assumedYear && shown.date === date ? cell.text : `${yearOf(date)}-${monthOf(date)}-${dayOf(date)}`;
  }
  return format.includes("%") ? `${Number((cell.value * 100).toPrecision(15))}%` : String(cell.value);
}
