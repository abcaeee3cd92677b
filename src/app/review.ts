import { runRules } from "../core/rules/run-rules";
import type { RuleResult } from "../core/rules/finding";
import { judgeTasks } from "../core/schedule/judge-tasks";
import type { AsOf } from "../core/schedule/task-status";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/sheet-snapshot";
import type { JudgedTable } from "../core/summary/summary-models";
import { readTables } from "../core/table/read-tables";
import { readRoster, rosterSheetName } from "../core/unit/read-roster";
import type { Roster } from "../core/unit/roster";
import { RefusalError, type WorkbookHost } from "./ports";

/** A table with its statuses and what the rules found in it. */
export interface ReviewedTable extends JudgedTable {
  readonly rules: RuleResult;
}

/** A workbook read and judged. Nothing was written. */
export interface Review {
  readonly workbook: WorkbookSnapshot;
  readonly asOf: AsOf;
  /** In the order of the sheets, on a sheet from top to bottom. At least one. */
  readonly tables: readonly ReviewedTable[];
}

/**
 * 校验: reads a workbook, finds its tables, judges every task on the as-of date and runs the rules. Writes nothing.
 * @param sheetName the one sheet to review, or null for every sheet that holds a table
 * @throws RefusalError where the workbook cannot be read, has no such sheet or holds no table
 */
export async function review(host: WorkbookHost, asOf: AsOf, sheetName: string | null): Promise<Review> {
  const workbook = await host.read({ sheets: sheetName === null ? "all" : [sheetName] });
  const roster = await findRoster(host, workbook);
  const found = workbook.sheets
    .filter((sheet) => sheet.name !== rosterSheetName || sheetName !== null)
    .flatMap((sheet) => readTables(sheet));
  // A header without tasks is a form somebody has not filled in; beside a table with tasks it says nothing.
  const filled = found.filter((table) => table.tasks.length > 0);
  const tables = (filled.length > 0 ? filled : found).map((table) => {
    const statuses = judgeTasks(table, asOf);
    return { table, statuses, rules: runRules({ table, statuses, asOf: asOf.date, roster }) };
  });
  if (tables.length === 0) throw new RefusalError({ id: "no-table", sheets: workbook.sheets.map((sheet) => sheet.name) });
  return { workbook, asOf, tables };
}

async function findRoster(host: WorkbookHost, workbook: WorkbookSnapshot): Promise<Roster | null> {
  const isRoster = (sheet: SheetSnapshot): boolean => sheet.name === rosterSheetName;
  if (!workbook.entries.some((entry) => entry.name === rosterSheetName)) return null;
  const sheet = workbook.sheets.find(isRoster) ?? (await host.read({ sheets: [rosterSheetName] })).sheets.find(isRoster);
  return sheet ? readRoster(sheet) : null;
}
