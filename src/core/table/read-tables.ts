import { type MergeLookup, mergeLookup } from "../sheet/cell-lookup";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { assignColumns } from "./assign-columns";
import { columnSureness } from "./column-sureness";
import { type FoundHeader, findHeader, headerAt } from "./find-header";
import { firstUnitLeads } from "./first-unit-leads";
import { sureOfAddedColumns } from "./added-columns";
import { type FollowedCorrection, followCorrection, withNewColumns } from "./follow-correction";
import { isGeneratedList } from "./generated-list";
import { plainLabel } from "./header-vocabulary";
import { nameResolver } from "./known-names";
import { placeholderColumns } from "./placeholder-columns";
import { progressColumns } from "./progress-columns";
import { putOffColumn } from "./put-off-column";
import { readRows } from "./read-rows";
import { readTasks } from "./read-tasks";
import { readTitle } from "./read-title";
import { registeredUntil } from "./registered-until";
import type { ColumnRoles, ResponsibilityTable } from "./responsibility-table";
import { type OwnHeader, leftOf, withoutTableBeside } from "./side-by-side";
import { withStartDays } from "./start-days";
import { type StartDay, type TableKnowledge, nothingKnown } from "./table-knowledge";
import { furtherUnitColumns } from "./unit-columns";

/** How far down the first header is looked for. */
const searchedRows = 60;

interface FoundTable extends OwnHeader {
  readonly columns: ColumnRoles;
  readonly corrected: boolean;
}

/**
 * The responsibility tables on a sheet, from top to bottom. Empty for a sheet that holds none, and for a sheet this add-in made, also where it lost its mark.
 * @param knowledge what the user told about this sheet
 */
export function readTables(sheet: SheetSnapshot, knowledge: TableKnowledge = nothingKnown): readonly ResponsibilityTable[] {
  if (sheet.ownKey !== null) return [];
  const merges = mergeLookup(sheet);
  const found = corrected(sheet, merges, findTables(sheet, merges), knowledge.corrections);
  const knownName = nameResolver(knowledge.names, knowledge.roster);
  return found.flatMap((table, index) => {
    if (!table.corrected && isGeneratedList(table.header)) return [];
    const titleFrom = (found[index - 1]?.header.lastRow ?? 0) + 1;
    const lastRow = (found[index + 1]?.header.firstRow ?? sheet.rows.length + 1) - 1;
    const from = index === 0 ? titleFrom : titleStart(sheet, table.header);
    const read = readTable(sheet, merges, table, from, lastRow, knownName, knowledge.starts);
    return { ...read, sureness: sureOfAddedColumns(read, knowledge.addedLabels ?? []) };
  });
}

function findTables(sheet: SheetSnapshot, merges: MergeLookup): FoundTable[] {
  const tables: FoundTable[] = [];
  let from = 1;
  let to = Math.min(sheet.rows.length, searchedRows);
  for (;;) {
    const header = findHeader(sheet, merges, from, to);
    if (!header) return tables;
    const own = withoutTableBeside(header);
    const columns = assignColumns(sheet, own.header);
    if (columns && !repeats(sheet, tables, own.header)) tables.push({ ...own, columns, corrected: false });
    from = header.lastRow + 1;
    // Below a table another one may begin anywhere.
    to = sheet.rows.length;
  }
}

/** The tables as the user corrected them; where none was found, those the user named. A correction that names rows the sheet lacks is passed over. */
function corrected(
  sheet: SheetSnapshot,
  merges: MergeLookup,
  found: readonly FoundTable[],
  corrections: TableKnowledge["corrections"],
): readonly FoundTable[] {
  const usable = corrections
    .flatMap((each) => followCorrection(each, sheet, merges) ?? [])
    .filter(({ correction }) => correction.header.lastRow < sheet.rows.length);
  const tableOf = ({ correction, isNew }: FollowedCorrection): FoundTable => {
    const header = headerAt(sheet, merges, correction.header.firstRow, correction.header.lastRow);
    const found = assignColumns(sheet, header);
    const columns = found ? withNewColumns(correction.columns, found, isNew) : correction.columns;
    return { header, beside: null, columns, corrected: true };
  };
  if (found.length === 0) return usable.map(tableOf);
  return found.map((table) => {
    const own = usable.find(({ headerRow }) => headerRow === table.header.firstRow);
    return own ? tableOf(own) : table;
  });
}

/** The same labels again are the header repeated on a new page, not a new table; below the title of another year they are one. */
function repeats(sheet: SheetSnapshot, tables: readonly FoundTable[], header: FoundHeader): boolean {
  const before = tables.at(-1)?.header;
  if (!before) return false;
  const yearAbove = (from: number, { firstRow }: FoundHeader): number | null => readTitle({ ...sheet, name: "" }, from, firstRow).planYear;
  const year = yearAbove(titleStart(sheet, header), header);
  const yearBefore = yearAbove(tables.length === 1 ? 1 : titleStart(sheet, before), before);
  if (year !== null && yearBefore !== null && year !== yearBefore) return false;
  const same = [...header.labels].filter(([column, label]) => plainLabel(before.labels.get(column)?.text ?? "") === plainLabel(label.text));
  return same.length * 3 >= header.labels.size * 2;
}

/** The first row of the title above a further table: the rows right above its header that hold one text each. */
function titleStart(sheet: SheetSnapshot, header: FoundHeader): number {
  let row = header.firstRow;
  while (row > 1 && new Set((sheet.rows[row - 2] ?? []).filter((cell) => cell !== undefined)).size === 1) row--;
  return row;
}

function readTable(
  sheet: SheetSnapshot,
  merges: MergeLookup,
  { header, beside, columns, corrected: isCorrected }: FoundTable,
  titleFrom: number,
  lastRow: number,
  knownName: (name: string) => string,
  starts: readonly StartDay[],
): ResponsibilityTable {
  const { title, planYear } = readTitle(beside ? leftOf(sheet, beside.position.column) : sheet, titleFrom, header.firstRow);
  const rows = readRows(sheet, merges, header, columns, header.lastRow + 1, lastRow);
  const firstLeads = firstUnitLeads(sheet, header, columns, rows.tasks.at(-1)?.lastRow ?? lastRow, lastRow);
  const sureness = isCorrected ? new Map<number, number>() : columnSureness(header, columns);
  const labels = new Map([...header.labels].map(([column, label]) => [column, [...label.spanning, label.text].join("：")] as const));
  const more = {
    firstLeads,
    progress: isCorrected ? [] : progressColumns(header, labels, columns.progress, planYear),
    furtherUnits: isCorrected ? [] : furtherUnitColumns(header, columns),
    putOff: isCorrected ? null : putOffColumn(header, columns.deadline),
  };
  const tasks = withStartDays(readTasks(sheet, merges, columns, rows.tasks, planYear, knownName, more), starts);
  return {
    sheet,
    title,
    planYear,
    header: { firstRow: header.firstRow, lastRow: header.lastRow },
    beside,
    columns,
    putOffColumn: more.putOff,
    labels,
    corrected: isCorrected,
    confidence: isCorrected ? 1 : confidenceOf(sureness, columns, tasks.length),
    sureness,
    tasks,
    sections: rows.sections,
    placeholderColumns: placeholderColumns(sheet, merges, rows.tasks, labels, columns),
    registeredUntil: columns.progress === null ? null : registeredUntil(labels.get(columns.progress) ?? "", planYear),
  };
}

/** How sure the reading is: task, unit or deadline, and whether there are tasks at all, each as much as the others. */
function confidenceOf(sureness: ReadonlyMap<number, number>, columns: ColumnRoles, tasks: number): number {
  const of = (column: number | null): number => (column === null ? 0 : (sureness.get(column) ?? 0));
  const unit = Math.max(of(columns.lead), of(columns.responsible), of(columns.support));
  const parts = [of(columns.task), Math.max(unit, of(columns.deadline)), tasks > 0 ? 1 : 0];
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
