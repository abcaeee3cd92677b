import { toHalfWidth, withoutBlanks } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { FoundHeader } from "./find-header";
import type { ColumnRoles } from "./responsibility-table";

const place = "(?:(?:第一|首)(?:位|个|家|名)?|前列)";
/** 排在第一位的为牵头单位, 牵头单位列首位, 第一个单位为牵头单位. */
const firstLeads = new RegExp(
  `[排列]名?(?:在|于)?${place}的?[^,。;]{0,6}(?:为|是)[^,。;]{0,2}牵头|牵头(?:责任)?(?:单位|部门)(?:排|列)名?(?:在|于)?${place}|${place}(?:责任)?(?:单位|部门)?(?:为|是)[^,。;]{0,2}牵头`,
);
/** How many rows above the header and from the last task on may say it. */
const linesAbove = 6;
const linesBelow = 8;
const longestLine = 200;

/**
 * True where the first unit of each cell is the lead: the label of the unit column says so (责任单位（排第一位的为牵头单位）), or a line above or a
 * note below the table. Where the lead has a column of its own, that one says who leads.
 * @param lastTaskRow last row of the last task, 1-based
 * @param lastRow last row before the next table, 1-based
 */
export function firstUnitLeads(
  sheet: SheetSnapshot,
  header: FoundHeader,
  columns: ColumnRoles,
  lastTaskRow: number,
  lastRow: number,
): boolean {
  if (columns.lead !== null || columns.responsible === null) return false;
  const label = header.labels.get(columns.responsible);
  if (says(`${label?.spanning.join("") ?? ""}${label?.text ?? ""}`)) return true;
  const rows = [
    ...sheet.rows.slice(Math.max(0, header.firstRow - 1 - linesAbove), header.firstRow - 1),
    ...sheet.rows.slice(lastTaskRow, Math.min(lastRow, lastTaskRow + linesBelow)),
  ];
  return rows.some((cells) => cells?.some((cell) => cell?.kind === "text" && cell.text.length <= longestLine && says(cell.text)) === true);
}

function says(text: string): boolean {
  return text.includes("牵头") && firstLeads.test(toHalfWidth(withoutBlanks(text)));
}
