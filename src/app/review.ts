import { runRules } from "../core/rules/run-rules";
import type { RuleResult } from "../core/rules/finding";
import { judgeTasks } from "../core/schedule/judge-tasks";
import type { AsOf } from "../core/schedule/task-status";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/sheet-snapshot";
import { readState } from "../core/state/read-state";
import { withRestoredKeys } from "../core/state/restored-keys";
import type { WorkbookState } from "../core/state/workbook-state";
import type { JudgedTable } from "../core/summary/summary-models";
import { readTables } from "../core/table/read-tables";
import type { ResponsibilityTable } from "../core/table/responsibility-table";
import { readRoster, rosterSheetName } from "../core/unit/read-roster";
import type { Roster } from "../core/unit/roster";
import { RefusalError, type WorkbookHost } from "./ports";
import { type Watched, nextPart } from "./work-progress";

/** A table with its statuses and what the rules found in it. */
export interface ReviewedTable extends JudgedTable {
  readonly rules: RuleResult;
}

/** A workbook read and judged. Nothing was written. */
export interface Review {
  readonly workbook: WorkbookSnapshot;
  readonly asOf: AsOf;
  /** The office's own list of units; null where the workbook has none. */
  readonly roster: Roster | null;
  /** In the order of the sheets, on a sheet from top to bottom. At least one. */
  readonly tables: readonly ReviewedTable[];
  /** What the workbook remembers, and what was wrong with it. */
  readonly state: WorkbookState;
  readonly stateProblem: "unreadable" | "newer" | null;
}

/** Four such workbooks as the largest that is measured; above it the memory of an office computer runs out. */
const mostTasks = 400_000;

/** The days of a judgement; how many days count as 临期 is what the workbook remembers where it is absent. */
export type AskedDay = Omit<AsOf, "dueSoonDays"> & Partial<AsOf>;

/**
 * 校验: reads a workbook, finds its tables, judges every task on the as-of date and runs the rules. Writes nothing. What the user decided earlier
 * (columns, names) is followed.
 * @param sheetName the one sheet to review, or null for every sheet that holds a table
 * @param watched hears how far it is, and may stop it
 * @throws RefusalError where the workbook cannot be read, has no such sheet, holds no table or more tasks than are worked on
 */
export async function review(host: WorkbookHost, asked: AskedDay, sheetName: string | null, watched: Watched = {}): Promise<Review> {
  const { signal, onProgress } = watched;
  const read = await host.read({
    sheets: sheetName === null ? "all" : [sheetName],
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress: (done, all) => onProgress({ doing: "reading", done, all }) } : {}),
  });
  await nextPart(watched, "judging");
  const { state, problem } = readState(read.state);
  const workbook = withRestoredKeys(read, state.generated);
  const { dueSoonDays, registeredUntil } = state.choices;
  const asOf = { dueSoonDays, ...asked, ...(registeredUntil === null ? {} : { registeredUntil }) };
  const roster = await findRoster(host, workbook);
  const found = workbook.sheets
    .filter((sheet) => sheetName !== null || (sheet.name !== rosterSheetName && !replacedSheets(workbook, state).includes(sheet.name)))
    .flatMap((sheet) => tablesOn(sheet, state, roster));
  // A header without tasks is a form somebody has not filled in; beside a table with tasks it says nothing.
  const filled = found.filter((table) => table.tasks.length > 0);
  if (filled.reduce((sum, table) => sum + table.tasks.length, 0) > mostTasks)
    throw new RefusalError({ id: "over-limit", what: "tasks", sheet: "", limit: mostTasks });
  const tables: ReviewedTable[] = [];
  for (const table of filled.length > 0 ? filled : found) {
    await nextPart(watched, "judging");
    const statuses = judgeTasks(table, asOf);
    await nextPart(watched, "judging");
    tables.push({ table, statuses, rules: runRules({ table, statuses, asOf: asOf.date, roster, decidedNames: state.names }) });
  }
  if (tables.length === 0) throw new RefusalError({ id: "no-table", sheets: workbook.sheets.map((sheet) => sheet.name) });
  return { workbook, asOf, roster, tables, state, stateProblem: problem };
}

/** The sheets whose damaged table another sheet stands for: as long as that is there they are not counted. */
function replacedSheets({ entries }: WorkbookSnapshot, { rebuilt }: WorkbookState): readonly string[] {
  return rebuilt.filter(({ sheet }) => entries.some(({ name }) => name === sheet)).map(({ old }) => old);
}

/** The tables on a sheet, read as the user decided. */
export function tablesOn(sheet: SheetSnapshot, state: WorkbookState, roster: Roster | null): readonly ResponsibilityTable[] {
  const own = <Entry extends { readonly sheet: string }>(entries: readonly Entry[]): Entry[] =>
    entries.filter((entry) => entry.sheet === sheet.name);
  return readTables(sheet, {
    corrections: own(state.corrections),
    names: state.names,
    starts: own(state.starts),
    roster,
    addedLabels: own(state.addedColumns).map(({ label }) => label),
  });
}

async function findRoster(host: WorkbookHost, workbook: WorkbookSnapshot): Promise<Roster | null> {
  const isRoster = (sheet: SheetSnapshot): boolean => sheet.name === rosterSheetName;
  if (!workbook.entries.some((entry) => entry.name === rosterSheetName)) return null;
  // The template is this add-in's own sheet until the office deletes its hidden name: it is read all the same.
  const sheet =
    [...workbook.sheets, ...workbook.ownSheets].find(isRoster) ?? (await host.read({ sheets: [rosterSheetName] })).sheets.find(isRoster);
  return sheet ? readRoster(sheet) : null;
}
