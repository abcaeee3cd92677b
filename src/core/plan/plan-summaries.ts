import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { SummaryChoices } from "../state/choices";
import { keptSummaries } from "../state/packed-summary";
import { type SummaryChanges, summaryChanges } from "../summary/changes";
import { storedSummary } from "../summary/stored-summary";
import type { SummaryModel, UnitModel } from "../summary/summary-models";
import { combinedSheet } from "./combined-sheet";
import { overviewSheet } from "./overview/overview-sheet";
import { notesOn } from "./own-sheet-facts";
import { type OwnSheetsOptions, type PlannedOwnSheets, planOwnSheets } from "./own-sheets-run";
import { ownSheetKey } from "./ownership";
import type { SheetFilling } from "./plan-in-parts";
import type { SheetWords } from "./sheet-words";
import type { TargetSheet, TargetWish } from "./target-sheets";
import { UnitNotes } from "./unit-notes";
import { unitSheet } from "./unit-sheet";
import { unitSheetColumns } from "./unit-sheet-columns";
import { UnitTaskRows } from "./unit-task-rows";

export interface SummaryOptions extends OwnSheetsOptions {
  /** True where the marks in the table follow the day on which it is opened. */
  readonly live: boolean;
  readonly choices: SummaryChoices;
}

/**
 * 总览, one sheet per unit and all units on one sheet, as chosen, with what people typed in the note columns. A sheet of a unit that is gone goes too,
 * unless somebody typed on it.
 * @throws SheetFullError where a sheet would need more rows than Excel has
 */
export function planSummaries(model: SummaryModel, workbook: WorkbookSnapshot, options: SummaryOptions): PlannedOwnSheets {
  const { words, choices, generated } = options;
  const chosen = model.units.filter(({ counts }) => !choices.leftOutUnits.includes(counts.unit));
  const units = choices.unitSheets ? chosen : [];
  const { overview } = model;
  const listed = overview.unitRows.length + overview.collectiveRows.length + overview.overdue.length + overview.toVerify.length;
  const bound = chosen.reduce((sum, unit) => sum + linesOf(unit), 0);
  const wishes: TargetWish[] = [
    ...(choices.overview ? [{ key: ownSheetKey("overview"), name: words.sheetNames.overview, lines: listed }] : []),
    ...(choices.combined && chosen.length > 0 ? [{ key: ownSheetKey("combined"), name: words.sheetNames.combined, lines: bound }] : []),
    ...units.map((unit) => ({ key: ownSheetKey("unit", unit.counts.unit), name: unit.counts.unit, lines: linesOf(unit) })),
  ];
  const { earlier, kept } = keptSummaries(storedSummary(model.lines, model.overview.asOf.date), generated);
  const changes = earlier && summaryChanges(model.lines, model.overview, earlier);
  const removed = removals(model.units, workbook, words);
  const planned = planOwnSheets(wishes, removed, workbook, options, (targets) =>
    contents(model, chosen, changes, targets, workbook, options),
  );
  return {
    steps: planned.steps,
    items: planned.items,
    get inverse() {
      return planned.inverse;
    },
    get generated() {
      return { ...planned.generated, ...kept };
    },
  };
}

function linesOf({ lines, collectiveLines }: UnitModel): number {
  return lines.length + collectiveLines.length;
}

/** Makes what fills a sheet. */
function contents(
  model: SummaryModel,
  units: readonly UnitModel[],
  changes: SummaryChanges | null,
  targets: readonly TargetSheet[],
  workbook: WorkbookSnapshot,
  { words, live }: SummaryOptions,
): (target: TargetSheet) => SheetFilling {
  const nameOf = new Map(workbook.entries.flatMap(({ ownKey, name }) => (ownKey === null ? [] : [[ownKey, name] as const])));
  for (const { key, name } of targets) nameOf.set(key, name);
  const unitSheets = new Map(
    model.units.flatMap(({ counts }) => {
      const name = nameOf.get(ownSheetKey("unit", counts.unit));
      return name === undefined ? [] : [[counts.unit, name] as const];
    }),
  );
  const overviewKey = ownSheetKey("overview");
  const combinedKey = ownSheetKey("combined");
  const showTable = new Set(model.lines.map((line) => line.table)).size > 1;
  const columns = unitSheetColumns(showTable);
  const overview = nameOf.get(overviewKey) ?? null;
  const { asOf } = model.overview;
  const taskRows = new UnitTaskRows({ words, asOf, columns });
  const rowOptions = { words, asOf, overviewSheet: overview, columns, taskRows };
  const notes = new UnitNotes(workbook, words);
  const known = new Set(units.map(({ counts }) => counts.unit));
  const unitOf = new Map(units.map((unit) => [ownSheetKey("unit", unit.counts.unit), unit]));
  return ({ key, name }) => {
    if (key === overviewKey) return overviewSheet(name, model.overview, { words, live, unitSheets, changes });
    if (key === combinedKey) {
      const combined = { ...rowOptions, notesOf: (unit: UnitModel) => notes.onCombined(unit), left: notes.ofOthers(known) };
      return combinedSheet(name, units, combined);
    }
    const unit = unitOf.get(key);
    if (!unit) throw new Error(`There is no unit for ${key}.`);
    return unitSheet(name, unit, { ...rowOptions, notes: notes.onUnitSheet(unit) });
  };
}

function removals(units: readonly UnitModel[], workbook: WorkbookSnapshot, words: SheetWords): readonly SheetSnapshot[] {
  const current = new Set(units.map((unit) => ownSheetKey("unit", unit.counts.unit)));
  const prefix = ownSheetKey("unit", "");
  const gone = workbook.ownSheets.filter(({ ownKey }) => ownKey?.startsWith(prefix) === true && !current.has(ownKey));
  return gone.filter((sheet) => notesOn(sheet, words)?.length === 0);
}
