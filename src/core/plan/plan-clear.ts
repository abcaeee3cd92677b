import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { GeneratedSheets } from "../state/generated-sheets";
import type { NotRestored } from "../state/run-item";
import type { OwnMarks, PlanStep } from "./plan-step";
import type { PlannedRun } from "./planned-run";
import { contentOf, contentPrint } from "./sheet-content";
import type { AddedColumn } from "../state/workbook-state";
import type { ResponsibilityTable } from "../table/responsibility-table";
import { removeColumns } from "./progress-columns/remove-columns";
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
 * 清除全部痕迹: marks, generated sheets and everything remembered go. A generated sheet on which a person typed stays, as a sheet of the user's.
 * It cannot be taken back: what would be needed for that goes too.
 */
export function planClearAll(
  workbook: WorkbookSnapshot,
  marks: MarksBySheet,
  generated: GeneratedSheets | null,
  words: SheetWords,
): PlannedRun {
  const untouched = workbook.ownSheets.filter((sheet) => isAsWritten(sheet, generated, words));
  const touched = workbook.ownSheets.filter((sheet) => !untouched.includes(sheet));
  return withoutTraces(workbook, marks, untouched, touched);
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
  const there = new Set(workbook.entries.map(({ name }) => name));
  const columns = workbook.sheets.flatMap((sheet) => {
    // A sheet that was renamed since is still known by the label at the edge of its table.
    const labels = added.filter((column) => column.sheet === sheet.name || !there.has(column.sheet)).map(({ label }) => label);
    return labels.length === 0 ? [] : tablesOn(sheet).flatMap((table) => removeColumns(table, labels, true).steps);
  });
  return [...columns, ...withoutTraces(workbook, marks, workbook.ownSheets, []).steps];
}

function withoutTraces(
  workbook: WorkbookSnapshot,
  marks: MarksBySheet,
  removed: readonly SheetSnapshot[],
  left: readonly SheetSnapshot[],
): PlannedRun {
  const cleared = planClearMarks(marks);
  const edited = (sheet: SheetSnapshot): NotRestored & { sheet: string } => ({
    sheet: sheet.name,
    position: null,
    wrote: "",
    now: "",
    why: "sheet-edited",
  });
  const steps = [
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
      ...left.map(edited).map(({ sheet, ...cell }) => ({ id: "not-restored", sheet, cells: [cell] }) as const),
      ...(workbook.state === null ? [] : [{ id: "forget-state" } as const]),
    ],
    inverse: [],
  };
}

/** True where a generated sheet still holds exactly what was written, the notes included. False where that is not known. */
function isAsWritten(sheet: SheetSnapshot, generated: GeneratedSheets | null, words: SheetWords): boolean {
  const written = generated?.sheets.find(({ key }) => key === sheet.ownKey);
  const now = contentPrint(contentOf(sheet), words);
  return written?.print.own === now.own && written.print.notes === now.notes;
}
