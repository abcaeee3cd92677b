import type { CellPosition } from "../sheet/cell-position";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { SummaryChoices } from "../state/choices";
import type { GeneratedSheet, GeneratedSheets } from "../state/generated-sheets";
import type { Inverse } from "../state/inverse";
import { packSteps, unpackedSteps } from "../state/packed-steps";
import { keptSummaries } from "../state/packed-summary";
import type { RunItem } from "../state/run-item";
import { type SummaryChanges, summaryChanges } from "../summary/changes";
import { storedSummary } from "../summary/stored-summary";
import type { SummaryModel, UnitModel } from "../summary/summary-models";
import { combinedSheet } from "./combined-sheet";
import { readNotes } from "./kept-notes";
import { overviewSheet } from "./overview/overview-sheet";
import { ownSheetKey } from "./ownership";
import type { PlannedRun } from "./planned-run";
import type { PlanStep } from "./plan-step";
import { contentOf, contentPrint, contentWritten, differingCells, splitNotes } from "./sheet-content";
import { type TargetSheet, type TargetWish, targetSheets } from "./target-sheets";
import type { SheetWords } from "./sheet-words";
import { UnitNotes } from "./unit-notes";
import { unitSheet } from "./unit-sheet";
import { unitSheetColumns } from "./unit-sheet-columns";

export interface SummaryOptions {
  readonly words: SheetWords;
  /** True where the marks in the table follow the day on which it is opened. */
  readonly live: boolean;
  readonly choices: SummaryChoices;
  /** What the last generation wrote, null where nothing is known of one. */
  readonly generated: GeneratedSheets | null;
  /** What becomes of a generated sheet on which a person changed more than the notes. */
  readonly changedSheets: "keep-as-old" | "replace";
  /** True: sheets the user deleted are made again. */
  readonly bringBackDeleted: boolean;
}

export interface PlannedSummaries extends PlannedRun {
  /** To be remembered, for the next generation and for undo. */
  readonly generated: GeneratedSheets;
}

/** The steps of more tasks than this are not kept: they would not fit into what a workbook remembers. */
const mostKeptLines = 20_000;

/**
 * 总览 and one sheet per unit, as chosen. Sheets that an earlier run made are known by their key and written anew where they stand, with what
 * people typed in their note columns; missing ones come after all existing sheets. A sheet of a unit that is gone goes too, unless somebody typed
 * on it. No other sheet is touched.
 */
export function planSummaries(model: SummaryModel, workbook: WorkbookSnapshot, options: SummaryOptions): PlannedSummaries {
  const { words, choices, generated } = options;
  const chosen = model.units.filter(({ counts }) => !choices.leftOutUnits.includes(counts.unit));
  const units = choices.unitSheets ? chosen : [];
  const wishes: TargetWish[] = [
    ...(choices.overview ? [{ key: ownSheetKey("overview"), name: words.sheetNames.overview }] : []),
    ...(choices.combined && chosen.length > 0 ? [{ key: ownSheetKey("combined"), name: words.sheetNames.combined }] : []),
    ...units.map(({ counts }) => ({ key: ownSheetKey("unit", counts.unit), name: counts.unit })),
  ];
  const edited = editedSheets(workbook, generated, words);
  const deleted = options.bringBackDeleted ? [] : deletedSheets(wishes, workbook, generated);
  const wanted = wishes.filter(({ key }) => !deleted.some((sheet) => sheet.key === key));
  const targets = targetSheets(wanted, workbook, options.changedSheets === "keep-as-old" ? new Set(edited.keys()) : new Set(), words);
  const removed = removals(model.units, workbook, words);
  const { earlier, kept } = keptSummaries(storedSummary(model.lines, model.overview.asOf.date), generated);
  const changes = earlier && summaryChanges(model.lines, model.overview, earlier);
  const content = contents(model, chosen, changes, targets, workbook, options);
  return {
    steps: [
      ...removed.map(({ name }): PlanStep => ({ step: "remove-sheet", sheet: name })),
      // Every sheet is there before the first link leads to it.
      ...targets.flatMap(makeReady),
      ...[...content.values()].flat(),
    ],
    items: itemsOf(targets, removed, deleted, edited),
    inverse: inverseOf(targets, removed, content, words),
    generated: { ...remembered(targets, deleted, content, generated, words), ...kept },
  };
}

function makeReady({ key, name, before }: TargetSheet): PlanStep[] {
  const mark: PlanStep = { step: "own-sheet-mark", sheet: name, key };
  switch (before.id) {
    case "none":
      return [{ step: "add-sheet", sheet: name }, mark];
    case "ours":
      return [{ step: "clear-sheet", sheet: name }, mark];
    case "kept-as-old":
      return [
        { step: "rename-sheet", sheet: name, newName: before.newName },
        { step: "remove-own-sheet-mark", sheet: before.newName },
        { step: "add-sheet", sheet: name },
        mark,
      ];
  }
}

/** The steps that fill each sheet, by key. */
function contents(
  model: SummaryModel,
  units: readonly UnitModel[],
  changes: SummaryChanges | null,
  targets: readonly TargetSheet[],
  workbook: WorkbookSnapshot,
  { words, live }: SummaryOptions,
): ReadonlyMap<string, readonly PlanStep[]> {
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
  const rowOptions = { words, asOf: model.overview.asOf, overviewSheet: overview, columns };
  const notes = new UnitNotes(workbook, words);
  const known = new Set(units.map(({ counts }) => counts.unit));
  return new Map(
    targets.map((target) => {
      if (target.key === overviewKey) {
        return [target.key, overviewSheet(target.name, model.overview, { words, live, unitSheets, changes })];
      }
      if (target.key === combinedKey) {
        const combined = { ...rowOptions, notesOf: (unit: UnitModel) => notes.onCombined(unit), left: notes.ofOthers(known) };
        return [target.key, combinedSheet(target.name, units, combined)];
      }
      const unit = units.find(({ counts }) => ownSheetKey("unit", counts.unit) === target.key);
      return [target.key, unit ? unitSheet(target.name, unit, { ...rowOptions, notes: notes.onUnitSheet(unit) }) : []];
    }),
  );
}

/** Generated sheets on which a person changed more than the notes, by key, with the cells. Sheets of which nothing is remembered are absent. */
function editedSheets(
  workbook: WorkbookSnapshot,
  generated: GeneratedSheets | null,
  words: SheetWords,
): ReadonlyMap<string, readonly CellPosition[]> {
  const edited = new Map<string, readonly CellPosition[]>();
  const changed = workbook.ownSheets.filter((sheet) => {
    const record = recordOf(sheet, generated);
    return record && contentPrint(contentOf(sheet), words).own !== record.print.own;
  });
  if (changed.length === 0) return edited;
  const steps = unpackedSteps(generated);
  for (const sheet of changed) {
    const record = recordOf(sheet, generated);
    const written = contentWritten(steps?.get(sheet.ownKey ?? "") ?? [], record?.name ?? "");
    const cells = differingCells(splitNotes(contentOf(sheet), words).own, splitNotes(written, words).own);
    edited.set(sheet.ownKey ?? "", written.length === 0 ? [] : cells);
  }
  return edited;
}

function recordOf(sheet: SheetSnapshot, generated: GeneratedSheets | null): GeneratedSheet | undefined {
  return generated?.sheets.find(({ key }) => key === sheet.ownKey);
}

function deletedSheets(
  wishes: readonly TargetWish[],
  workbook: WorkbookSnapshot,
  generated: GeneratedSheets | null,
): readonly GeneratedSheet[] {
  const there = new Set(workbook.entries.map(({ ownKey }) => ownKey));
  return (generated?.sheets ?? []).filter(({ key }) => !there.has(key) && wishes.some((wish) => wish.key === key));
}

function removals(units: readonly UnitModel[], workbook: WorkbookSnapshot, words: SheetWords): readonly SheetSnapshot[] {
  const current = new Set(units.map((unit) => ownSheetKey("unit", unit.counts.unit)));
  const prefix = ownSheetKey("unit", "");
  const gone = workbook.ownSheets.filter(({ ownKey }) => ownKey?.startsWith(prefix) === true && !current.has(ownKey));
  return gone.filter((sheet) => readNotes(sheet, words.unitSheet)?.length === 0);
}

function itemsOf(
  targets: readonly TargetSheet[],
  removed: readonly SheetSnapshot[],
  deleted: readonly GeneratedSheet[],
  edited: ReadonlyMap<string, readonly CellPosition[]>,
): RunItem[] {
  const named = (ids: readonly TargetSheet["before"]["id"][]): string[] =>
    targets.filter(({ before }) => ids.includes(before.id)).map(({ name }) => name);
  const lists = [
    { id: "add-sheets", sheets: named(["none", "kept-as-old"]) },
    { id: "update-sheets", sheets: named(["ours"]) },
    { id: "remove-sheets", sheets: removed.map(({ name }) => name) },
    { id: "not-brought-back", sheets: deleted.map(({ name }) => name) },
  ] as const;
  const old = targets.flatMap(({ key, name, before }): RunItem[] =>
    before.id === "kept-as-old" ? [{ id: "keep-as-old", sheet: name, newName: before.newName, cells: edited.get(key) ?? [] }] : [],
  );
  return [...old, ...lists.filter(({ sheets }) => sheets.length > 0)];
}

function inverseOf(
  targets: readonly TargetSheet[],
  removed: readonly SheetSnapshot[],
  content: ReadonlyMap<string, readonly PlanStep[]>,
  words: SheetWords,
): Inverse[] {
  return [
    ...removed.map(({ name, ownKey }): Inverse => ({ id: "sheet-removed", sheet: name, key: ownKey ?? "" })),
    ...targets.flatMap(({ key, name, before }): Inverse[] => {
      const wrote = contentPrint(contentWritten(content.get(key) ?? [], name), words);
      if (before.id === "ours") return [{ id: "sheet-regenerated", sheet: name, key, wrote }];
      const added: Inverse = { id: "sheet-added", sheet: name, key, wrote };
      return before.id === "none" ? [added] : [{ id: "sheet-kept-as-old", sheet: name, newName: before.newName, key }, added];
    }),
  ];
}

/** What is known of all generated sheets after this generation. */
function remembered(
  targets: readonly TargetSheet[],
  deleted: readonly GeneratedSheet[],
  content: ReadonlyMap<string, readonly PlanStep[]>,
  generated: GeneratedSheets | null,
  words: SheetWords,
): GeneratedSheets {
  const written = targets.map(({ key, name }) => ({ key, name, print: contentPrint(contentWritten(content.get(key) ?? [], name), words) }));
  const others = (generated?.sheets ?? []).filter(({ key }) => !content.has(key));
  const earlier = others.length === 0 ? null : unpackedSteps(generated);
  const kept = others
    .filter(({ key }) => !deleted.some((sheet) => sheet.key === key))
    .flatMap(({ key }) => {
      const steps = earlier?.get(key);
      return steps ? [[key, steps] as const] : [];
    });
  const cells = [...content.values()].flat().reduce((sum, step) => sum + (step.step === "write-cells" ? step.cells.length : 0), 0);
  return { sheets: [...written, ...others], steps: cells > mostKeptLines * 10 ? null : packSteps(new Map([...content, ...kept])) };
}
