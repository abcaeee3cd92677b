import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { ContentPrint } from "../state/generated-sheets";
import type { NotRestored, RunItem } from "../state/run-item";
import type { OwnMarks, PlanStep } from "./plan-step";
import type { PlannedRun } from "./planned-run";
import { ownSheetFacts } from "./own-sheet-facts";
import type { AddedColumn, WorkbookState } from "../state/workbook-state";
import type { ResponsibilityTable } from "../table/responsibility-table";
import { type RemovedColumns, removeColumns } from "./progress-columns/remove-columns";
import type { SheetWords } from "./sheet-words";

/** Our marks by sheet, as a host read them; sheets without any are absent. */
export type MarksBySheet = ReadonlyMap<string, readonly OwnMarks[]>;

/** 清除标记: every mark of ours goes, whoever's host wrote it. */
export function planClearMarks(marks: MarksBySheet): PlannedRun {
  const sheets = [...marks].filter(([, own]) => own.length > 0);
  return {
    steps: sheets.map(([sheet]) => ({ step: "remove-own-conditional-formats", sheet })),
    items: sheets.map(([sheet]) => ({ id: "remove-marks", sheet })),
    inverse: sheets.map(([sheet, was]) => ({ id: "marks", sheet, was, wrote: [] })),
  };
}

/**
 * 清除全部痕迹: marks, generated sheets, added columns and everything remembered go. A generated sheet on which a person typed stays, as a sheet of the
 * user's; so does a completed 单位名录, and a column in which somebody filled something in. It cannot be taken back: what would be needed for that goes
 * too.
 */
export function planClearAll(
  workbook: WorkbookSnapshot,
  marks: MarksBySheet,
  state: WorkbookState,
  tablesOn: (sheet: SheetSnapshot) => readonly ResponsibilityTable[],
  words: SheetWords,
): PlannedRun {
  const untouched = workbook.ownSheets.filter((sheet) => isAsWritten(sheet, state, words));
  const touched = workbook.ownSheets.filter((sheet) => !untouched.includes(sheet));
  const columns = addedColumns(workbook, state.addedColumns, tablesOn, false);
  const cleared = withoutTraces(
    workbook,
    marks,
    untouched,
    touched.map((sheet) => ({ name: sheet.name, why: writtenOn(sheet, state).length > 0 ? "sheet-edited" : "not-kept" })),
    columns.flatMap(({ steps }) => steps),
  );
  const items = columns.flatMap(({ sheet, labels, refused }): RunItem[] => [
    ...(labels.length > 0 ? [{ id: "remove-columns", sheet, labels } as const] : []),
    ...(refused.length > 0 ? [{ id: "not-restored", sheet, cells: refused } as const] : []),
  ]);
  return { ...cleared, items: [...items, ...cleared.items] };
}

/**
 * 另存公开版: marks, all generated sheets, the columns added to tables and everything remembered go; what the user accepted stays. For a copy, never
 * for the workbook itself.
 * @param added the columns that this add-in added
 */
export function planPublicCopy(
  workbook: WorkbookSnapshot,
  marks: MarksBySheet,
  added: readonly AddedColumn[],
  tablesOn: (sheet: SheetSnapshot) => readonly ResponsibilityTable[],
): readonly PlanStep[] {
  const columns = addedColumns(workbook, added, tablesOn, true).flatMap(({ steps }) => steps);
  return withoutTraces(workbook, marks, workbook.ownSheets, [], columns).steps;
}

/** What takes the added columns off the tables that have them, sheet by sheet. */
function addedColumns(
  workbook: WorkbookSnapshot,
  added: readonly AddedColumn[],
  tablesOn: (sheet: SheetSnapshot) => readonly ResponsibilityTable[],
  evenFilled: boolean,
): readonly (RemovedColumns & { readonly sheet: string })[] {
  const there = new Set(workbook.entries.map(({ name }) => name));
  return workbook.sheets.flatMap((sheet) => {
    // A sheet that was renamed since is still known by the label at the edge of its table.
    const labels = added.filter((column) => column.sheet === sheet.name || !there.has(column.sheet)).map(({ label }) => label);
    if (labels.length === 0) return [];
    const removed = tablesOn(sheet).map((table) => ({ sheet: sheet.name, ...removeColumns(table, labels, evenFilled) }));
    // A table that has no such column, or no longer, is none of those that got one.
    return removed.filter(({ labels: gone, refused }) => gone.length > 0 || refused.some(({ position }) => position !== null));
  });
}

function withoutTraces(
  workbook: WorkbookSnapshot,
  marks: MarksBySheet,
  removed: readonly SheetSnapshot[],
  left: readonly { readonly name: string; readonly why: NotRestored["why"] }[],
  first: readonly PlanStep[],
): PlannedRun {
  const cleared = planClearMarks(marks);
  const steps = [
    ...first,
    ...cleared.steps,
    ...removed.map(({ name }): PlanStep => ({ step: "remove-sheet", sheet: name })),
    ...left.map(({ name }): PlanStep => ({ step: "remove-own-sheet-mark", sheet: name })),
  ];
  return {
    // Nothing to forget, and yet told so: what removed sheets and marks leave elsewhere in a file goes with the memory.
    steps: workbook.state === null && steps.length === 0 ? [] : [...steps, { step: "save-state", text: null }],
    items: [
      ...cleared.items,
      ...(removed.length === 0 ? [] : [{ id: "remove-sheets", sheets: removed.map(({ name }) => name) } as const]),
      ...left.map(({ name, why }) => ({ id: "not-restored", sheet: name, cells: [{ position: null, wrote: "", now: "", why }] }) as const),
      ...(workbook.state === null ? [] : [{ id: "forget-state" } as const]),
    ],
    inverse: [],
  };
}

/** True where a sheet of ours still holds exactly what was written, the notes included. False where that is not known. */
function isAsWritten(sheet: SheetSnapshot, state: WorkbookState, words: SheetWords): boolean {
  const now = ownSheetFacts(sheet, words).print;
  return writtenOn(sheet, state).some(({ own, notes }) => own === now.own && notes === now.notes);
}

/** The prints of what was written on a sheet of ours; none where nothing is remembered of it. */
function writtenOn({ ownKey }: SheetSnapshot, { generated, ledger }: WorkbookState): readonly ContentPrint[] {
  const rosters = ledger.runs.flatMap(({ inverse }) => (inverse ?? []).flatMap((each) => (each.id === "roster-added" ? [each] : [])));
  return [
    ...(generated?.sheets.filter(({ key }) => key === ownKey).map(({ print }) => print) ?? []),
    ...rosters.filter(({ key }) => key === ownKey).map(({ wrote }) => wrote),
  ];
}
