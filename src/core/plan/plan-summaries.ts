import type { WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { SummaryModel, UnitModel } from "../summary/summary-models";
import { type Note, assignNotes, readNotes } from "./kept-notes";
import { overviewSheet } from "./overview-sheet";
import { ownSheetKey } from "./ownership";
import type { PlanStep } from "./plan-step";
import { sheetNames } from "./sheet-names";
import type { SheetWords } from "./sheet-words";
import { unitSheet } from "./unit-sheet";

export interface SummaryOptions {
  readonly words: SheetWords;
  /** True where the marks in the table follow the day on which it is opened. */
  readonly live: boolean;
}

/** A sheet to be written, under the name it has or gets. */
interface TargetSheet {
  readonly key: string;
  readonly name: string;
  readonly exists: boolean;
}

/**
 * 总览 and one sheet per unit. Sheets that an earlier run made are known by their key and written anew where they stand, with what people typed
 * in their note columns; missing ones come after all existing sheets. A sheet of a unit that is gone goes too, unless somebody typed on it. No
 * other sheet is touched.
 */
export function planSummaries(model: SummaryModel, workbook: WorkbookSnapshot, { words, live }: SummaryOptions): readonly PlanStep[] {
  const [overviewKey, unitKeys] = [ownSheetKey("overview"), model.units.map((unit) => ownSheetKey("unit", unit.counts.unit))];
  const wishes = [words.sheetNames.overview, ...model.units.map((unit) => unit.counts.unit)];
  const targets = targetSheets([overviewKey, ...unitKeys], wishes, workbook, words);
  const [overviewTarget, ...unitTargets] = targets;
  if (!overviewTarget) return [];
  const unitSheets = new Map(model.units.map((unit, index) => [unit.counts.unit, unitTargets[index]?.name ?? ""]));
  const showTable = new Set(model.units.flatMap((unit) => unit.lines.map((line) => line.table))).size > 1;
  const content = model.units.flatMap((unit, index) => {
    const target = unitTargets[index];
    if (!target) return [];
    const notes = assignNotes(unit.lines, notesOn(target, workbook, words));
    return unitSheet(target.name, unit, { words, asOf: model.overview.asOf, notes, overviewSheet: overviewTarget.name, showTable });
  });
  return [
    ...removals(model.units, workbook, words),
    // Every sheet is there before the first link leads to it.
    ...targets.flatMap(({ name, exists, key }): PlanStep[] => [
      { step: exists ? "clear-sheet" : "add-sheet", sheet: name },
      { step: "own-sheet-mark", sheet: name, key },
    ]),
    ...overviewSheet(overviewTarget.name, model.overview, { words, live, unitSheets }),
    ...content,
  ];
}

function targetSheets(keys: readonly string[], wishes: readonly string[], workbook: WorkbookSnapshot, words: SheetWords): TargetSheet[] {
  const existing = new Map<string, string>();
  for (const { ownKey, name } of workbook.entries) if (ownKey !== null && !existing.has(ownKey)) existing.set(ownKey, name);
  const missing = keys.flatMap((key, index) => (existing.has(key) ? [] : [{ key, wish: wishes[index] ?? "" }]));
  const taken = workbook.entries.map((entry) => entry.name);
  const names = sheetNames(
    missing.map(({ wish }) => wish),
    taken,
    words.sheetNames,
  );
  const added = new Map(missing.map(({ key }, index) => [key, names[index] ?? ""]));
  return keys.map((key) => ({ key, name: existing.get(key) ?? added.get(key) ?? "", exists: existing.has(key) }));
}

function notesOn(target: TargetSheet, workbook: WorkbookSnapshot, words: SheetWords): Note[] {
  const sheet = target.exists ? workbook.ownSheets.find((own) => own.name === target.name) : undefined;
  return (sheet && readNotes(sheet, words.unitSheet)) ?? [];
}

function removals(units: readonly UnitModel[], workbook: WorkbookSnapshot, words: SheetWords): PlanStep[] {
  const current = new Set(units.map((unit) => ownSheetKey("unit", unit.counts.unit)));
  const prefix = ownSheetKey("unit", "");
  const gone = workbook.ownSheets.filter(({ ownKey }) => ownKey?.startsWith(prefix) === true && !current.has(ownKey));
  const untouched = gone.filter((sheet) => readNotes(sheet, words.unitSheet)?.length === 0);
  return untouched.map(({ name }): PlanStep => ({ step: "remove-sheet", sheet: name }));
}
